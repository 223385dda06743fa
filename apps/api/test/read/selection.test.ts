import { beforeAll, expect, test } from 'vitest';
import { Teacher } from '../../src/modules/teachers/teacher.entity.ts';
import { testDatabase } from '../database.ts';
import { asking } from './ask.ts';
import { city } from './people.ts';
import { insertWorld, makeWorld } from './world.ts';

const { orm } = await testDatabase();
const ask = asking(orm);
const world = makeWorld(4, { districts: 2, kindergartens: 3, teachers: 6, users: 2 });
beforeAll(() => insertWorld(orm.em.fork() as never, world));
const [one, two] = world.get(Teacher) as unknown as [Record<string, string>, Record<string, string>];

test('only what is selected leaves the database', async () => {
  const { statements } = await ask(city, `{ teacher(id: "${one.id}") { name } }`);
  expect(statements[0]).toContain('*/ select t0."name" as c0 from ');
});

test('one field twice, under two names and with other arguments, is two branches', async () => {
  const { data, statements } = await ask(
    city,
    `{ kindergarten(id: "${one.kindergarten}") { a: teachers(first: 1) { nodes { name } } b: teachers(first: 50) { nodes { id n: name } } } }`,
  );
  const { a, b } = (data as { kindergarten: Record<'a' | 'b', { nodes: Record<string, string>[] }> })
    .kindergarten;
  const own = world.get(Teacher)!.filter((each) => each.kindergarten === one.kindergarten);
  expect(a.nodes).toEqual([{ name: own[0]!.name }]);
  expect(b.nodes).toEqual(own.map(({ id, name }) => ({ id, n: name })));
  expect(statements).toHaveLength(3);
});

test('two shapes of the same page share its rows', async () => {
  const { data, statements } = await ask(city, '{ teachers { nodes { a: id } edges { node { a: name } } } }');
  const { nodes, edges } = (
    data as { teachers: { nodes: { a: string }[]; edges: { node: { a: string } }[] } }
  ).teachers;
  expect(nodes.map(({ a }) => a)).toEqual(world.get(Teacher)!.map(({ id }) => id));
  expect(edges.map(({ node }) => node.a)).toEqual(world.get(Teacher)!.map(({ name }) => name));
  expect(statements).toHaveLength(1);
});

test('fragments count on the type and on its interface, and selections of one field add up', async () => {
  const { data } = await ask(
    city,
    `{ teacher(id: "${one.id}") { ...Named ... on Node { id } kindergarten { id } ... on Teacher { kindergarten { name } } __typename } }
     fragment Named on Teacher { who: name }`,
  );
  const { kindergarten, ...rest } = (data as { teacher: Record<string, object> }).teacher;
  expect(rest).toEqual({ who: one.name, id: one.id, __typename: 'Teacher' });
  expect(kindergarten).toEqual({ id: one.kindergarten, name: expect.stringMatching(/^园/) });
});

test('a document is planned anew when its directives fall differently, and not mixed up', async () => {
  const source = `query($id: ID!, $more: Boolean!) { teacher(id: $id) { name services @include(if: $more) { from } id @skip(if: $more) } }`;
  const more = await ask(city, source, { id: one.id, more: true });
  const less = await ask(city, source, { id: two.id, more: false });
  const again = await ask(city, source, { id: two.id, more: true });
  expect(more.data).toEqual({ teacher: { name: one.name, services: [{ from: '2020-09-01' }] } });
  expect(less.data).toEqual({ teacher: { name: two.name, id: two.id } });
  expect(again.data).toEqual({ teacher: { name: two.name, services: [{ from: '2020-09-01' }] } });
  expect([more, less, again].map(({ statements }) => statements.length)).toEqual([1, 1, 1]);
});

test('a name that JavaScript gives a meaning to is a key like any other', async () => {
  const { data } = await ask(city, `{ teacher(id: "${one.id}") { __proto__: name constructor: id } }`);
  const { teacher } = data as { teacher: Record<string, unknown> };
  expect(Object.entries(teacher)).toEqual([
    ['__proto__', one.name],
    ['constructor', one.id],
  ]);
});

test('days, months and instants come as their scalars say, and derived fields know the day', async () => {
  const { data } = await ask(
    city,
    `{ teacher(id: "${one.id}") { details { teachingSince } services { from to } kindergarten { details { updatedAt phoneMasked again: phoneMasked } } } }`,
  );
  expect(data).toEqual({
    teacher: {
      details: { teachingSince: '2015-09' },
      services: [{ from: '2020-09-01', to: null }],
      kindergarten: {
        details: {
          updatedAt: '2026-03-01T00:00:00.000Z',
          phoneMasked: '055 2026-03-01',
          again: '055 2026-03-01',
        },
      },
    },
  });
});

test.each(['nonsense', '018f0000-0000-7000-8000-00000000ffff', "' or true --"])(
  'the id %s is not found',
  async (id) => {
    expect((await ask(city, 'query($id: ID!) { teacher(id: $id) { name } }', { id })).codes).toEqual([
      'NOT_FOUND',
    ]);
  },
);
