import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { onEmbedded, onServer } from './on-database.ts';
import { places } from './places.ts';
import {
  answers,
  askServer,
  beginAsking,
  command,
  endServers,
  type Served,
  serve,
  serveInVain,
} from './processes.ts';

const onPostgres = inject('databaseKind') === 'postgres';
const { folder, newPlace } = places();
const env = await newPlace();

afterAll(endServers);

const password = 'correct-Horse-7';
const signIn =
  'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Refusal { errors { code } } } }';
interface SignIn {
  signIn: { __typename: string; errors?: { code: string }[] };
}
const createDistrict =
  'mutation ($input: CreateDistrictInput!) { createDistrict(input: $input) { ... on District { name } } }';

async function setUp({ url, output }: Served): Promise<string> {
  await expect.poll(output).toContain('/set-up#');
  const token = /\/set-up#(\S+)/.exec(output())![1];
  const input = { token, cityName: '青蓝市', username: 'first', displayName: '李丽', password };
  const query = 'mutation ($input: SetUpInput!) { setUp(input: $input) { __typename } }';
  return (await askServer(url, query, { input })).cookie!;
}

/** Makes districts, several at a time, until the server is gone; gives the names that were answered. */
async function writeUntilKilled(server: Served, cookie: string): Promise<string[]> {
  const answered: string[] = [];
  const worker = async (number: number) => {
    for (let i = 0; ; i += 1) {
      const input = { name: `区${number}号${i}` };
      const { data } = await askServer<{ createDistrict: { name: string } }>(
        server.url,
        createDistrict,
        { input },
        cookie,
      );
      answered.push(data.createDistrict.name);
    }
  };
  const workers = [0, 1, 2].map((number) => worker(number).catch(() => undefined));
  await expect.poll(() => answered.length, { timeout: 15_000 }).toBeGreaterThan(30);
  await server.kill('SIGKILL');
  await Promise.all(workers);
  return answered;
}

test('killed in the middle of writing, nothing that was answered is lost', async () => {
  const server = await serve(env);
  const cookie = await setUp(server);
  const answered = await writeUntilKilled(server, cookie);
  const again = await serve(env);
  const { data } = await askServer<{ districts: { name: string }[] }>(
    again.url,
    '{ districts { name } }',
    {},
    cookie,
  );
  const kept = new Set(data.districts.map(({ name }) => name));
  expect(answered.filter((name) => !kept.has(name))).toEqual([]);
  expect(again.output()).not.toContain('set-up');
  const { code } = await again.kill('SIGTERM');
  expect(code).toBe(0);
  const { output, code: verified } = await command(['verify-audit', '--json'], env);
  expect(verified).toBe(0);
  expect(JSON.parse(output)).toMatchObject({ intact: true, unsealed: 0 });
}, 60_000);

test('told to stop, it finishes what runs, takes nothing new and leaves everything free', async () => {
  const server = await serve(env);
  const running = await beginAsking(server.url, signIn, { input: { username: 'nobody', password } });
  const told = performance.now();
  const ended = server.kill('SIGINT');
  await expect.poll(() => answers(server.url)).toBe(false);
  const { data } = await running.finish<SignIn>();
  expect(data.signIn.errors?.[0]?.code).toBe('signInRefused');
  expect((await ended).code).toBe(0);
  expect(performance.now() - told).toBeLessThan(10_000);
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  if (!onPostgres) expect(readdirSync(join(env.DATA_DIR!, 'lock'))).toEqual([]);
}, 60_000);

onEmbedded(
  'a second process on the folder is refused with a sentence, server or command',
  async () => {
    const server = await serve(env);
    const [second, backup] = await Promise.all([
      serveInVain(env),
      command(['backup', join(folder, 'no.gz'), '--json'], env),
    ]);
    expect(second).toMatchObject({ code: 1, output: '' });
    expect(second.errors).toMatch(/^The database folder .* is in use by process \d+\. Stop it first/);
    expect(backup.code).toBe(1);
    expect(JSON.parse(backup.output).refused).toContain('is in use by process');
    expect(existsSync(join(folder, 'no.gz'))).toBe(false);
    await server.kill('SIGTERM');
  },
  60_000,
);

onServer(
  'two servers on one PostgreSQL behave as one',
  async () => {
    const both = await newPlace();
    const [one, other] = await Promise.all([serve(both), serve(both)]);
    // Both printed a link while nobody could sign in; the later one counts.
    const cookie = (await setUp(one).catch(() => undefined)) ?? (await setUp(other));
    const whoami = '{ viewer { username } }';
    for (const { url } of [one, other]) {
      expect((await askServer(url, whoami, {}, cookie)).data).toEqual({ viewer: { username: 'first' } });
    }
    const input = { username: 'first', password: 'wrong-Horse-7' };
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const { data } = await askServer<SignIn>([one, other][attempt % 2]!.url, signIn, { input });
      expect(data.signIn.errors?.[0]?.code).toBe(attempt < 5 ? 'signInRefused' : 'signedInTooOften');
    }
    const names = Array.from({ length: 20 }, (_, i) => `区${i}`);
    await Promise.all(
      names.map((name, i) =>
        askServer([one, other][i % 2]!.url, createDistrict, { input: { name } }, cookie),
      ),
    );
    await askServer(one.url, 'mutation { signOut { __typename } }', {}, cookie);
    expect((await askServer(other.url, whoami, {}, cookie)).data).toEqual({ viewer: null });
    for (const each of [one, other]) expect((await each.kill('SIGTERM')).code).toBe(0);
    const { output } = await command(['verify-audit', '--json'], both);
    expect(JSON.parse(output)).toMatchObject({ intact: true, unsealed: 0 });
  },
  60_000,
);

test('the environment is checked before anything is touched', async () => {
  const { code, errors } = await serveInVain({ ...env, PORT: 'http', TODAY: 'soon' });
  expect(code).toBe(1);
  expect(errors).toMatch(/PORT[\s\S]*TODAY/);
  const refused = await serveInVain({ ...env, TODAY: '2026-10-15' });
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.errors).toContain('TODAY is set, but this database is no sample city');
}, 60_000);
