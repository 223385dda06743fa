import { beforeAll, describe, expect, test } from 'vitest';
import { District } from '../../src/modules/districts/district.entity.ts';
import { Kindergarten } from '../../src/modules/kindergartens/kindergarten.entity.ts';
import { MentorPair } from '../../src/modules/mentor-pairs/mentor-pair.entity.ts';
import { Teacher } from '../../src/modules/teachers/teacher.entity.ts';
import { testDatabase } from '../database.ts';
import { asking } from './ask.ts';
import { city, districtCoordinator, districtOf, lead, observer } from './people.ts';
import { nobody } from './viewers.ts';
import { insertWorld, makeWorld, type PlainRow } from './world.ts';

const { orm } = await testDatabase();
const ask = asking(orm);
const world = makeWorld(11, { districts: 2, kindergartens: 5, teachers: 16, users: 2 });
beforeAll(() => insertWorld(orm.em.fork() as never, world));

const text = (row: PlainRow, key: string) => row[key] as string;
const teachers = world.get(Teacher)!;
const kindergartenOf = (teacher: string) => text(teachers.find(({ id }) => id === teacher)!, 'kindergarten');
const [mine] = world.get(District)!.map(({ id }) => id) as [string];
const coordinator = districtCoordinator(mine);
const isMine = (teacher: string) => districtOf(world, kindergartenOf(teacher)) === mine;

describe('a part', () => {
  const list = '{ teachers(first: 200) { nodes { id details { title mentors { id } } } } }';

  test('is null below its level, and its columns stay in the database', async () => {
    const { data, statements } = await ask(coordinator, list);
    const { nodes } = (data as { teachers: { nodes: { id: string; details: object | null }[] } }).teachers;
    expect(new Set(nodes.map(({ details }) => details === null)).size).toBe(2);
    expect(nodes.filter(({ details }) => details !== null).map(({ id }) => id)).toEqual(
      teachers.filter(({ id }) => isMine(id) && nodes.some((node) => node.id === id)).map(({ id }) => id),
    );
    expect(statements[0]).toMatch(/case when \S+ then t0."title" end/);
  });

  test('costs nothing for who sees everything or nothing', async () => {
    const all = await ask(city, list);
    expect(all.statements[0]).not.toMatch(/case when|district/);
    const none = await ask(
      observer,
      '{ kindergarten(id: "x") { name } mentorPairs { id mentor { details { title } } } }',
    );
    expect(none.statements.join()).not.toMatch(/title/);
  });
});

describe('a relation that is never null', () => {
  test('gives the name level of a row that is out of sight, and nothing below it', async () => {
    const { data, codes } = await ask(
      coordinator,
      `{ mentorPairs { id mentor { id name details { title } services { id } pairsAsMentor { id } kindergarten { name details { updatedAt } teachers { totalCount nodes { name } } } } } }`,
    );
    expect(codes).toEqual([]);
    const pairs = (data as { mentorPairs: Pair[] }).mentorPairs;
    const expected = world
      .get(MentorPair)!
      .filter((pair) => isMine(text(pair, 'mentor')) || isMine(text(pair, 'mentee')));
    expect(pairs.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    for (const { mentor } of pairs) {
      expect(mentor.name).toMatch(/^师/);
      expect(mentor.details === null).toBe(!isMine(mentor.id));
      if (!isMine(mentor.id)) expect(mentor.services).toEqual([]);
      expect(mentor.kindergarten.details === null).toBe(!isMine(mentor.id));
    }
    expect(pairs.some(({ mentor }) => !isMine(mentor.id))).toBe(true);
  });

  test('hides the lists of a row that is out of sight even where their rows could be seen', async () => {
    const own = teachers[0]!;
    const seer = { ...nobody, roles: ['teacher' as const], teachers: [own.id] };
    const { data } = await ask(
      seer,
      `{ teacher(id: "${own.id}") { kindergarten { name teachers { totalCount nodes { name } pageInfo { hasNextPage startCursor } } } } }`,
    );
    expect(data).toEqual({
      teacher: {
        kindergarten: {
          name: expect.stringMatching(/^园/),
          teachers: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, startCursor: null } },
        },
      },
    });
  });
});

describe('rows', () => {
  test('are counted and listed for the viewer alone, through every relation', async () => {
    const own = text(
      world.get(Kindergarten)!.find(({ id }) => teachers.some((each) => each.kindergarten === id))!,
      'id',
    );
    const { data } = await ask(
      lead(own),
      '{ teachers(first: 200) { totalCount nodes { id kindergarten { id } } } districts { kindergartens { id teachers { totalCount nodes { id } } } } }',
    );
    const { teachers: page, districts } = data as {
      teachers: { totalCount: number; nodes: { id: string; kindergarten: { id: string } }[] };
      districts: {
        kindergartens: { id: string; teachers: { totalCount: number; nodes: { id: string }[] } }[];
      }[];
    };
    expect(page.totalCount).toBe(page.nodes.length);
    for (const { id, teachers: below } of districts.flatMap((each) => each.kindergartens)) {
      const direct = page.nodes.filter((node) => node.kindergarten.id === id).map((node) => node.id);
      expect(below.nodes.map((node) => node.id)).toEqual(direct);
      expect(below.totalCount).toBe(direct.length);
    }
  });

  test('are asked for by no statement when the viewer can see none', async () => {
    const { data, statements } = await ask(
      { ...nobody, roles: ['teacher'] },
      '{ teachers { totalCount nodes { name } } }',
    );
    expect(data).toEqual({ teachers: { totalCount: 0, nodes: [] } });
    expect(statements).toEqual([]);
  });

  test('out of sight are not found, like unknown ones', async () => {
    const other = teachers.find(({ id }) => !isMine(id))!;
    const unknown = '018f0000-0000-7000-8000-00000000ffff';
    const query = 'query($id: ID!) { teacher(id: $id) { name } }';
    const seer = { ...nobody, roles: ['teacher' as const] };
    expect((await ask(seer, query, { id: other.id })).codes).toEqual(
      (await ask(seer, query, { id: unknown })).codes,
    );
  });

  test('of a plan that one viewer made are not shown to the next', async () => {
    const query = '{ teachers(first: 200) { nodes { id details { title } } } }';
    const before = await ask(city, query);
    const between = await ask({ ...nobody, roles: ['teacher'] }, query);
    const after = await ask(city, query);
    expect(between.data).toEqual({ teachers: { nodes: [] } });
    expect(after.data).toEqual(before.data);
  });
});

describe('who may ask', () => {
  const query = '{ teachers { totalCount } }';
  test.each([
    ['a stranger', null, ['UNAUTHENTICATED']],
    ['one who must change the password', { ...city, mustChangePassword: true }, ['PASSWORD_CHANGE_REQUIRED']],
    ['one without the permission', { ...nobody, roles: [] }, ['FORBIDDEN']],
  ])('%s is refused before anything is read', async (_who, viewer, expected) => {
    const { codes, statements } = await ask(viewer, query);
    expect(codes).toEqual(expected);
    expect(statements).toEqual([]);
  });
});

interface Pair {
  readonly id: string;
  readonly mentor: {
    readonly id: string;
    readonly name: string;
    readonly details: object | null;
    readonly services: readonly object[];
    readonly kindergarten: { readonly name: string; readonly details: object | null };
  };
}
