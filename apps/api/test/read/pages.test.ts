import { beforeAll, describe, expect, test } from 'vitest';
import { District } from '../../src/modules/districts/district.entity.ts';
import { Kindergarten } from '../../src/modules/kindergartens/kindergarten.entity.ts';
import { Teacher } from '../../src/modules/teachers/teacher.entity.ts';
import { testDatabase } from '../database.ts';
import { asking } from './ask.ts';
import { city, districtCoordinator } from './people.ts';
import { insertWorld, makeWorld } from './world.ts';

const { orm } = await testDatabase();
const ask = asking(orm);
const world = makeWorld(3, { districts: 2, kindergartens: 5, teachers: 23, users: 2 });
beforeAll(() => insertWorld(orm.em.fork() as never, world));

const teachers = world.get(Teacher)!;
const names = teachers.map(({ name }) => name as string);
const page = `query($first: Int, $after: String, $last: Int, $before: String, $sort: TeacherSort, $filter: TeacherFilter) {
  teachers(first: $first, after: $after, last: $last, before: $before, sort: $sort, filter: $filter) {
    nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } }`;

interface Page {
  readonly teachers: {
    readonly nodes: readonly { readonly name: string }[];
    readonly pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string;
      endCursor: string;
    };
  };
}

const pageOf = async (variables: Record<string, unknown>) => {
  const { data } = await ask(city, page, variables);
  return (data as Page).teachers;
};

describe('keyset pages', () => {
  test.each([
    [{ by: 'name' }, names],
    [{ by: 'name', descending: true }, names.toReversed()],
  ])('walk the whole list forwards, sorted by %o', async (sort, expected) => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await pageOf({ first: 5, after, sort });
      seen.push(...nodes.map(({ name }) => name));
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(expected);
  });

  test('walk backwards in the same order', async () => {
    const last = await pageOf({ last: 4 });
    expect(last.nodes.map(({ name }) => name)).toEqual(names.slice(-4));
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = await pageOf({ last: 30, before: last.pageInfo.startCursor });
    expect(before.nodes.map(({ name }) => name)).toEqual(names.slice(0, -4));
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  test('show every row once where many share a sort key', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await pageOf({ first: 4, after, sort: { by: 'title', descending: true } });
      seen.push(...nodes.map(({ name }) => name));
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    expect(seen.toSorted()).toEqual(names.toSorted());
  });

  test.each([
    ['first and last together', { first: 1, last: 1 }],
    ['an empty page', { first: 0 }],
    ['too long a page', { first: 201 }],
    ['a cursor that is none', { after: 'nonsense' }],
    [
      'a cursor of another list',
      { after: Buffer.from('["Kindergarten.name","a","b"]').toString('base64url') },
    ],
    [
      'a cursor whose value is no number',
      {
        sort: { by: 'title' },
        after: Buffer.from(JSON.stringify(['Teacher.title', '1; drop', teachers[0]!.id])).toString(
          'base64url',
        ),
      },
    ],
    ['text with a NUL character', { filter: { text: 'a\0b' } }],
  ])('refuse %s as the caller’s mistake, without asking the database', async (_what, variables) => {
    const { codes, statements } = await ask(city, page, variables);
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(statements).toEqual([]);
  });

  test('take an id that is none for one that is unknown', async () => {
    const { data, codes } = await ask(city, page, { filter: { kindergartens: ['nonsense'] } });
    expect(codes).toEqual([]);
    expect((data as Page).teachers.nodes).toEqual([]);
  });
});

describe('statements', () => {
  test('are one a level, whatever the page size, and one more for a count that is selected', async () => {
    const list = `query($n: Int) { teachers(first: $n) { nodes { name kindergarten { name district { name } } services { from } } } }`;
    for (const n of [1, 20]) expect((await ask(city, list, { n })).statements).toHaveLength(2);
    expect((await ask(city, '{ teachers { totalCount } }')).statements).toHaveLength(1);
    expect((await ask(city, '{ teachers { totalCount nodes { name } } }')).statements).toHaveLength(2);
  });

  test('give each parent its own page and its own count', async () => {
    const { data, statements } = await ask(
      city,
      `{ districts { kindergartens { id teachers(first: 2) { totalCount nodes { name } edges { cursor node { id } } pageInfo { hasNextPage } } } } }`,
    );
    expect(statements).toHaveLength(4);
    const shown = (data as { districts: { kindergartens: Shown[] }[] }).districts.flatMap(
      (each) => each.kindergartens,
    );
    expect(shown.length).toBeGreaterThan(2);
    for (const { id, teachers: some } of shown) {
      const own = teachers.filter((each) => each.kindergarten === id);
      expect(some.totalCount).toBe(own.length);
      expect(some.nodes.map(({ name }) => name)).toEqual(own.slice(0, 2).map(({ name }) => name));
      expect(some.edges.map(({ node }) => node.id)).toEqual(own.slice(0, 2).map(({ id: each }) => each));
      expect(some.pageInfo.hasNextPage).toBe(own.length > 2);
    }
  });

  test('go on from a cursor below a parent', async () => {
    const at = world
      .get(Kindergarten)!
      .find(({ id }) => teachers.filter((each) => each.kindergarten === id).length > 2)!;
    const below = `query($id: ID!, $after: String) { kindergarten(id: $id) { teachers(first: 1, after: $after) { nodes { name } pageInfo { endCursor } } } }`;
    const first = (await ask(city, below, { id: at.id })).data as Below;
    const second = (
      await ask(city, below, { id: at.id, after: first.kindergarten.teachers.pageInfo.endCursor })
    ).data as Below;
    const own = teachers.filter((each) => each.kindergarten === at.id).map(({ name }) => name);
    expect([first, second].map((each) => each.kindergarten.teachers.nodes[0]!.name)).toEqual(own.slice(0, 2));
  });

  test('are cut at the list’s limit for each parent', async () => {
    const { data } = await ask(city, '{ districts { kindergartenCount kindergartens { name } } }');
    for (const each of (data as { districts: { kindergartenCount: number; kindergartens: unknown[] }[] })
      .districts) {
      expect(each.kindergartens).toHaveLength(Math.min(2, each.kindergartenCount));
    }
  });
});

test('a filter on a hidden column finds nobody that it would betray', async () => {
  const [mine, other] = world.get(District)!.map(({ id }) => id) as [string, string];
  const list =
    'query($filter: TeacherFilter) { teachers(filter: $filter) { totalCount nodes { kindergarten { district { id } } } } }';
  const { data } = await ask(districtCoordinator(mine), list, { filter: { since: '2000-01' } });
  const found = (data as { teachers: { nodes: { kindergarten: { district: { id: string } } }[] } }).teachers
    .nodes;
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((each) => each.kindergarten.district.id !== other)).toBe(true);
});

interface Shown {
  readonly id: string;
  readonly teachers: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly name: string }[];
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}

interface Below {
  readonly kindergarten: {
    readonly teachers: {
      readonly nodes: readonly { name: string }[];
      readonly pageInfo: { endCursor: string };
    };
  };
}
