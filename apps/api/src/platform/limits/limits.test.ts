import { beforeAll, expect, test } from 'vitest';
import { testApi } from '../../../test/api.ts';
import { password, people } from '../../../test/people.ts';

const { database, browser } = await testApi();
const [stranger, city] = [browser(), browser()];

beforeAll(async () => {
  const make = people(database);
  await make.user('city', { role: 'cityCoordinator' });
  await make.save();
  await city.signIn('city', password);
});

const deep = (levels: number): string =>
  levels === 0 ? 'id' : `kindergarten { teachers(first: 1) { nodes { ${deep(levels - 1)} } } }`;
const doubling = Array.from(
  { length: 30 },
  (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`,
);

test.each([
  ['levels', `{ teachers(first: 1) { nodes { ${deep(6)} } } }`],
  [
    'objects',
    '{ teachers(first: 200) { nodes { kindergarten { teachers(first: 200) { nodes { kindergarten { id } } } } } } }',
  ],
  [
    'objects by a variable',
    'query ($n: Int) { teachers(first: $n) { nodes { kindergarten { teachers(first: $n) { nodes { kindergarten { id } } } } } } }',
  ],
  ['aliases', `{ ${Array.from({ length: 61 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
  ['root fields', `{ ${'__typename '.repeat(21)} }`],
  ['root mutations', `mutation { ${'signOut { __typename } '.repeat(6)} }`],
  ['fields by fragments that double', `{ ...f0 } ${doubling.join(' ')} fragment f30 on Query { __typename }`],
  ['tokens', `{ ${'__typename '.repeat(5_001)} }`],
  ['entries of a list', `{ teachers(filter: { districts: [${'"x",'.repeat(1_001)}] }) { totalCount } }`],
])('too many %s', async (_what, query) => {
  const started = performance.now();
  const { status, code } = await city.ask(query, { n: 200 });
  expect({ status, code }).toEqual({ status: 400, code: 'TOO_COSTLY' });
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('too many entries in a variable', async () => {
  const { code } = await city.ask(
    'query ($ids: [ID!]) { teachers(filter: { districts: $ids }) { totalCount } }',
    {
      ids: Array.from({ length: 1_001 }, () => 'x'),
    },
  );
  expect(code).toBe('TOO_COSTLY');
});

test('a wide list as the screens ask for it goes through', async () => {
  const { errors } = await city.ask(
    'query ($n: Int) { teachers(first: $n) { totalCount pageInfo { endCursor hasNextPage } nodes { id name kindergarten { id name district { id name } } services { kindergarten { name } } pairsAsMentor { mentee { name } } } } }',
    { n: 50 },
  );
  expect(errors).toEqual([]);
});

test('a NUL character is bad input, in a variable and in the document', async () => {
  const byVariable = await city.ask('query ($t: String!) { search(text: $t) { id } }', { t: 'a\u0000b' });
  const byText = await city.ask('{ search(text: "a\\u0000b") { id } }');
  expect([byVariable.code, byText.code]).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
});

test('the shape of the data is told to who is signed in, and to no stranger', async () => {
  for (const query of [
    '{ __schema { types { name } } }',
    '{ __type(name: "Teacher") { name } }',
    '{ ...f } fragment f on Query { __schema { description } }',
  ]) {
    expect((await stranger.ask(query)).code).toBe('UNAUTHENTICATED');
    expect((await city.ask(query)).errors).toEqual([]);
    expect((await stranger.ask(query)).code).toBe('UNAUTHENTICATED');
  }
});

test('a misspelt field is not helped with a guess', async () => {
  const { errors, code } = await stranger.ask('{ teacherz { id } }');
  expect(code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(errors[0]!.message).not.toMatch(/did you mean|teachers/i);
});

test('what cannot be parsed, and what needs a sign-in, say so', async () => {
  expect((await stranger.ask('{')).code).toBe('GRAPHQL_PARSE_FAILED');
  expect((await stranger.ask('{ teachers { totalCount } }')).code).toBe('UNAUTHENTICATED');
  expect((await city.ask('{ teacher(id: "no-id") { id } }')).code).toBe('NOT_FOUND');
  expect((await city.ask('query ($id: ID!) { teacher(id: $id) { id } }')).code).toBe('BAD_USER_INPUT');
});
