import { beforeAll, expect, test } from 'vitest';
import { Kindergarten } from '../../src/modules/kindergartens/kindergarten.entity.ts';
import { Teacher } from '../../src/modules/teachers/teacher.entity.ts';
import { testDatabase } from '../database.ts';
import { asking } from './ask.ts';
import { city, lead } from './people.ts';
import { insertWorld, makeWorld } from './world.ts';

const { orm } = await testDatabase();
const ask = asking(orm);
const world = makeWorld(5, { districts: 2, kindergartens: 4, teachers: 6, users: 2 });
beforeAll(() => insertWorld(orm.em.fork() as never, world));
const teachers = world.get(Teacher)!;

const rename = `mutation($input: RenameInput!) { done: rename(input: $input) {
  __typename
  ... on Teacher { who: name kindergarten { name } services { from } }
  ... on Refusal { errors { code path facts } }
  ... on StaleVersion { now: current { id ... on Teacher { name services { from } } } }
} }`;
const inputOf = (id: string, more: object = {}) => ({ input: { id, version: 1, name: '新名', ...more } });

test('a verb answers with its record, read again after the commit', async () => {
  const { data, statements } = await ask(city, rename, inputOf(teachers[0]!.id));
  expect(data).toEqual({
    done: {
      __typename: 'Teacher',
      who: '新名',
      kindergarten: { name: expect.stringMatching(/^园/) },
      services: [{ from: '2020-09-01' }],
    },
  });
  expect(statements).toHaveLength(1);
});

test('a stale version is answered with the record as it is now, and changes nothing', async () => {
  const { id, name } = teachers[1]!;
  const { data } = await ask(city, rename, inputOf(id, { version: 7 }));
  expect(data).toEqual({
    done: { __typename: 'StaleVersion', now: { id, name, services: [{ from: '2020-09-01' }] } },
  });
});

test('a refusal gives every reason and leaves nothing behind', async () => {
  const { id, name } = teachers[2]!;
  const { data } = await ask(city, rename, inputOf(id, { name: '' }));
  expect(data).toEqual({
    done: {
      __typename: 'Refusal',
      errors: [
        { code: 'required', path: ['name'], facts: {} },
        { code: 'tooShort', path: [], facts: {} },
      ],
    },
  });
  expect((await ask(city, `{ teacher(id: "${id}") { name } }`)).data).toEqual({ teacher: { name } });
});

test.each(['nonsense', '018f0000-0000-7000-8000-00000000ffff'])(
  'naming the record %s is refused at its path',
  async (id) => {
    const { data } = await ask(city, rename, inputOf(teachers[3]!.id, { kindergarten: id }));
    expect(data).toMatchObject({
      done: { errors: [{ code: 'unknownRecord', path: ['kindergarten'], facts: { id } }] },
    });
  },
);

test('a record that is seen but not the viewer’s to write is FORBIDDEN, one out of sight NOT_FOUND', async () => {
  const own = world
    .get(Kindergarten)!
    .find(({ id }) => teachers.some((each) => each.kindergarten !== id))!.id;
  const seen = (await ask(lead(own), '{ teachers(first: 200) { nodes { id } } }')).data as Seen;
  const visible = seen.teachers.nodes.map(({ id }) => id);
  const others = teachers.filter(({ kindergarten }) => kindergarten !== own);
  for (const { id } of others) {
    const { codes } = await ask(lead(own), rename, inputOf(id));
    expect(codes).toEqual([visible.includes(id) ? 'FORBIDDEN' : 'NOT_FOUND']);
  }
  expect(others.length).toBeGreaterThan(0);
});

test('a NUL character in an input is the caller’s mistake', async () => {
  expect((await ask(city, rename, inputOf(teachers[0]!.id, { name: 'a\0' }))).codes).toEqual([
    'BAD_USER_INPUT',
  ]);
});

interface Seen {
  readonly teachers: { readonly nodes: readonly { readonly id: string }[] };
}
