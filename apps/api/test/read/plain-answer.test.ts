import { parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { Teacher } from '../../src/modules/teachers/teacher.entity.ts';
import type { Context } from '../../src/platform/context.ts';
import type { Viewer } from '../../src/platform/viewer.ts';
import { testDatabase } from '../database.ts';
import { asking, plainly } from './ask.ts';
import { city } from './people.ts';
import { insertWorld, makeWorld } from './world.ts';

const { orm } = await testDatabase();
const ask = asking(orm);
const world = makeWorld(4, { districts: 2, kindergartens: 3, teachers: 6, users: 2 });
beforeAll(() => insertWorld(orm.em.fork() as never, world));
const [one] = world.get(Teacher) as unknown as [Record<string, string>];

function plain(viewer: Viewer | null, source: string, variables: Record<string, unknown> = {}) {
  const em = orm.em.fork() as Context['em'];
  const now = new Date('2026-03-01T00:00:00Z');
  return plainly(parse(source), variables, {
    em,
    viewer,
    browser: undefined as never,
    today: '2026-03-01',
    now,
  });
}

const unknown = '00000000-0000-4000-8000-000000000000';

test.each([
  [
    'one row with lists below',
    `{ teacher(id: "${one.id}") { name services { from } pairsAsMentor { id } } }`,
  ],
  [
    'pages in pages',
    '{ teachers(first: 2) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount } }',
  ],
  [
    'aliases, fragments and types',
    '{ a: districts { ...D __typename } b: districts { n: name } } fragment D on District { id kindergartens { details { phoneMasked updatedAt } } }',
  ],
  ['a switch', '{ districts { id @include(if: true) name @skip(if: true) } }'],
])('%s needs no executor, and is the same', async (_what, source) => {
  const { data, codes } = await ask(city, source);
  expect(codes).toEqual([]);
  expect(JSON.stringify(await plain(city, source))).toBe(JSON.stringify(data));
});

test.each([
  ['what is not there', city, `{ teacher(id: "${unknown}") { name } }`],
  ['what may not be asked', null, '{ teachers { nodes { id } } }'],
  ['a wrong argument', city, '{ teachers(first: 0) { nodes { id } } }'],
  ['a change', city, 'mutation { rename(input: { id: "1", version: 1, name: "" }) { __typename } }'],
  ['the schema itself', city, '{ __schema { queryType { name } } }'],
])('%s is left to the executor', async (_what, viewer, source) => {
  expect(await plain(viewer, source)).toBeNull();
});

test('a variable that does not fit is left to the executor', async () => {
  const source = 'query ($first: Int) { teachers(first: $first) { nodes { id } } }';
  expect(await plain(city, source, { first: 'x' })).toBeNull();
  expect(await plain(city, source, { first: 1 })).toEqual({
    teachers: { nodes: [{ id: expect.any(String) }] },
  });
});
