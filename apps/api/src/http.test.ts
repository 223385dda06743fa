import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serverAudits } from 'graphql-http';
import { beforeAll, expect, test } from 'vitest';
import { testApi, testEnv } from '../test/api.ts';
import { password, people } from '../test/people.ts';

const screens = mkdtempSync(join(tmpdir(), 'qinglan-screens-'));
mkdirSync(join(screens, 'assets'));
writeFileSync(
  join(screens, 'index.html'),
  '<script nonce="__CSP_NONCE__" src="/assets/app-1a2b.js"></script>',
);
writeFileSync(join(screens, 'assets/app-1a2b.js'), 'console.log(1)');
writeFileSync(join(screens, 'assets/app-1a2b.js.gz'), gzipSync('console.log(1)'));
writeFileSync(join(screens, 'favicon.svg'), '<svg/>');

const { app, database, browser } = await testApi({ screens });
const city = browser();

beforeAll(async () => {
  const make = people(database);
  await make.user('city', { role: 'cityCoordinator' });
  await make.save();
  await city.signIn('city', password);
});

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers });
const post = (payload: object | string, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  });

test('the public audit of GraphQL over HTTP finds nothing that must be otherwise', async () => {
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const results = await Promise.all(
    serverAudits({
      url: `${url}/graphql`,
      // Introspection is closed to strangers, so these questions are asked by somebody signed in.
      fetchFn: (input: string, init: RequestInit = {}) =>
        fetch(input, { ...init, headers: { ...(init.headers as object), cookie: city.cookie! } }),
    }).map((audit) => audit.fn()),
  );
  const failed = results.filter(({ status }) => status === 'error');
  expect(failed.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
});

test.each([
  ['healthz', '/healthz'],
  ['readyz', '/readyz'],
])('%s answers', async (_name, url) => {
  expect((await get(url)).json()).toEqual({ status: 'ok' });
});

test('the page carries a policy with a nonce of its own, and any address of the app is the page', async () => {
  const [one, other] = [
    await get('/', { accept: 'text/html' }),
    await get('/teachers/1?x=2', { accept: 'text/html' }),
  ];
  const nonce = /nonce="([^"]+)"/.exec(one.body)![1]!;
  const policy = one.headers['content-security-policy'] as string;
  expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`);
  expect(policy).not.toContain('unsafe');
  expect(other.body).not.toContain(nonce);
  expect(one.headers['cache-control']).toBe('no-store');
  expect(one.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
});

test('hashed files are kept for good and sent as they were compressed; unknown ones are unknown', async () => {
  const file = await get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip' });
  expect(file.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'gzip',
  });
  expect((await get('/favicon.svg')).headers['cache-control']).toBe('no-cache');
  expect((await get('/assets/gone.js', { accept: 'text/html' })).statusCode).toBe(404);
  expect((await get('/files/1', { accept: 'text/html' })).statusCode).toBe(404);
  expect((await get('/index.html/../../package.json')).body).not.toContain('@qinglan');
});

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a sister site', { 'sec-fetch-site': 'same-site' }, 403],
  ['another origin, over plain http', { origin: 'http://evil.example' }, 403],
  ['an unknown origin', { origin: 'null' }, 403],
  ['the own page', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:80' }, 200],
  ['the own origin, over plain http', { origin: 'http://localhost:80', host: 'localhost:80' }, 200],
  ['no browser', {}, 200],
])('a request made by %s: %s', async (_who, headers, status) => {
  const response = await post({ query: '{ __typename }' }, { ...headers, cookie: city.cookie! });
  expect(response.statusCode).toBe(status);
});

test('what a form on another site can send is refused, and a GET changes nothing', async () => {
  const form = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'text/plain', cookie: city.cookie! },
    payload: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(form.statusCode).toBeGreaterThanOrEqual(400);
  const plain = await get(`/graphql?query=${encodeURIComponent('{ __typename }')}`);
  expect(plain.statusCode).toBe(400);
  const mutation = await get(`/graphql?query=${encodeURIComponent('mutation { signOut { __typename } }')}`, {
    'apollo-require-preflight': '1',
    cookie: city.cookie!,
  });
  expect(mutation.statusCode).toBe(405);
  expect((await city.ask('{ viewer { username } }')).data).toEqual({ viewer: { username: 'city' } });
});

test.each([
  ['a batch', [{ query: '{ __typename }' }, { query: '{ __typename }' }], 400],
  ['no JSON', '{ "query": ', 400],
  ['too large a body', { query: `{ __typename } # ${'x'.repeat(1_100_000)}` }, 413],
  ['nothing', '', 400],
])('%s is refused at the door', async (_what, payload, status) => {
  const response = await post(payload);
  expect(response.statusCode).toBe(status);
  expect(response.json().errors[0].extensions.code).toBe('BAD_REQUEST');
});

test('the server forgets its language when it fails: a number outside, the fault in the log', async () => {
  const lines: string[] = [];
  const { pino } = await import('pino');
  const log = pino({}, { write: (line: string) => lines.push(line) });
  const broken = await testApi({ database: { ...database }, log });
  await database.orm.em.fork().execute('alter table district rename to gone');
  const reader = broken.browser();
  reader.cookie = city.cookie;
  const { errors } = await reader.ask('{ districts { id } }');
  await database.orm.em.fork().execute('alter table gone rename to district');
  expect(errors[0]).toMatchObject({ message: '内部错误', extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  expect(JSON.stringify(errors)).not.toMatch(/district"|select|at /);
  expect(lines.join('')).toContain(String(errors[0]!.extensions!.errorNumber));
});

test('behind https the cookie and the browser keep to https, and no cache keeps an answer', async () => {
  const env = { ...testEnv, dataDir: '/nowhere', publicUrl: 'https://qinglan.example.cn', today: undefined };
  const secure = await testApi({ database, env });
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const response = await secure.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { origin: 'https://qinglan.example.cn' },
    payload: { query, variables: { input: { username: 'city', password } } },
  });
  expect(response.cookies[0]).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(response.headers['strict-transport-security']).toContain('max-age=31536000');
  expect(response.headers['cache-control']).toContain('no-store');
});
