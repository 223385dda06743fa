import { beforeAll, expect, test } from 'vitest';
import { testApi } from '../../../test/api.ts';
import { password, people } from '../../../test/people.ts';

const { app, database, browser } = await testApi();
const city = browser();

beforeAll(async () => {
  const make = people(database);
  await make.user('city', { role: 'cityCoordinator' });
  await make.save();
  await city.signIn('city', password);
});

const query = 'query Names($most: Int) { kindergartens(first: $most) { nodes { id name } totalCount } }';
const post = (payload: object, cookie: string | undefined, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...(cookie !== undefined && { cookie }), ...headers },
    payload,
  });

test.each([
  ['anything', {}],
  ['GraphQL alone', { accept: 'application/graphql-response+json' }],
  ['JSON alone', { accept: 'application/json' }],
])('a question asked again by who accepts %s is answered alike', async (_what, accept) => {
  const [first, again] = [
    await post({ query }, city.cookie, accept),
    await post({ query }, city.cookie, accept),
  ];
  expect(first.statusCode).toBe(200);
  expect(first.json().data.kindergartens.totalCount).toBe(0);
  const { date: _one, ...headers } = first.headers;
  const { date: _other, ...headersAgain } = again.headers;
  expect([again.statusCode, again.body, headersAgain]).toEqual([first.statusCode, first.body, headers]);
});

test('a question that others asked before tells a stranger nothing, nor somebody whose right is gone', async () => {
  await post({ query }, city.cookie);
  const stranger = await post({ query }, undefined);
  expect(stranger.json().errors[0].extensions.code).toBe('UNAUTHENTICATED');
  await database.orm.em.fork().execute(`update user_account set status = 'disabled' where username = 'city'`);
  const gone = await post({ query }, city.cookie);
  await database.orm.em.fork().execute(`update user_account set status = 'active' where username = 'city'`);
  expect(gone.json().errors[0].extensions.code).toBe('UNAUTHENTICATED');
  expect((await post({ query }, city.cookie)).json().errors).toBeUndefined();
});

test.each([
  ['a variable of another type', { query, variables: { most: 'x' } }, 400],
  ['variables that are no object', { query, variables: [1] }, 400],
  ['another operation', { query, operationName: 'Others' }, 400],
  ['a NUL character', { query, variables: { most: 1, more: '\u0000' } }, 400],
])('%s is refused though the question is known', async (_what, payload, status) => {
  await post({ query }, city.cookie);
  expect((await post(payload, city.cookie)).statusCode).toBe(status);
});

test('a page out of bounds is an error like the first time', async () => {
  await post({ query }, city.cookie);
  const { errors } = (await post({ query, variables: { most: 0 } }, city.cookie)).json();
  expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
});
