import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, inject, test } from 'vitest';
import { places } from '../places.ts';
import { askServer, command, endServers, type Served, serve } from '../processes.ts';
import { uglyWorkbook } from './ugly-workbook.ts';

const env = await places().newPlace();
afterAll(endServers);

const teachers = 6_000;
const file = uglyWorkbook({
  seed: 3,
  districts: 3,
  kindergartensPerDistrict: 100,
  teachersPerKindergarten: teachers / 300,
});

interface Seen {
  readonly version: number;
  readonly status: string;
  readonly interruptedAt: string | null;
}

async function setUp({ url, output }: Served): Promise<string> {
  await expect.poll(output).toContain('/set-up#');
  const token = /\/set-up#(\S+)/.exec(output())![1];
  const input = {
    token,
    cityName: '青蓝市',
    username: 'first',
    displayName: '李丽',
    password: 'correct-Horse-7',
  };
  const query = 'mutation ($input: SetUpInput!) { setUp(input: $input) { __typename } }';
  return (await askServer(url, query, { input })).cookie!;
}

async function upload(url: string, cookie: string): Promise<string> {
  const response = await fetch(`${url}/rosters?name=a.xlsx`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/octet-stream' },
    body: Buffer.from(file),
  });
  return ((await response.json()) as { id: string }).id;
}

async function see(url: string, cookie: string, id: string): Promise<Seen> {
  const query = 'query ($id: ID!) { rosterImport(id: $id) { version status interruptedAt } }';
  return (await askServer<{ rosterImport: Seen }>(url, query, { id }, cookie)).data.rosterImport;
}

async function counted(url: string, cookie: string): Promise<readonly number[]> {
  const query =
    '{ teachers(first: 1) { totalCount } kindergartens(first: 1) { totalCount } districts { id } auditEvents(first: 1, filter: { actions: ["teacher.created", "roster.imported"] }) { nodes { id } } }';
  type Counted = Record<'teachers' | 'kindergartens', { totalCount: number }> & {
    districts: object[];
    auditEvents: { nodes: object[] };
  };
  const { data } = await askServer<Counted>(url, query, {}, cookie);
  return [
    data.teachers.totalCount,
    data.kindergartens.totalCount,
    data.districts.length,
    data.auditEvents.nodes.length,
  ];
}

/** Until rows are being written; the embedded database answers nobody then, so there it is a guess. */
async function middleOf(url: string, cookie: string, id: string): Promise<void> {
  if (inject('databaseKind') === 'embedded') return pause(600);
  const query = 'query ($id: ID!) { rosterImport(id: $id) { progress { stage } } }';
  const stage = async () => {
    const { data } = await askServer<{ rosterImport: { progress: { stage: string } | null } }>(
      url,
      query,
      { id },
      cookie,
    );
    return data.rosterImport.progress?.stage;
  };
  await expect.poll(stage, { timeout: 30_000, interval: 20 }).toBe('writing');
}

const apply = (url: string, cookie: string, id: string, version: number) =>
  askServer(
    url,
    'mutation ($input: ApplyRosterImportInput!) { applyRosterImport(input: $input) { __typename } }',
    { input: { id, version, allOrNothing: true } },
    cookie,
  );

test('killed while it writes, the database is as before and the import can be repeated', async () => {
  const server = await serve(env);
  const cookie = await setUp(server);
  const id = await upload(server.url, cookie);
  const status = async (url: string) => (await see(url, cookie, id)).status;
  await expect.poll(() => status(server.url), { timeout: 60_000, interval: 200 }).toBe('previewed');
  const { version } = await see(server.url, cookie, id);
  const applying = apply(server.url, cookie, id, version).catch(() => undefined);
  await middleOf(server.url, cookie, id);
  await server.kill('SIGKILL');
  await applying;
  const again = await serve(env);
  await expect.poll(() => status(again.url), { timeout: 20_000 }).toBe('previewed');
  expect(await see(again.url, cookie, id)).toMatchObject({ version, interruptedAt: expect.any(String) });
  expect(await counted(again.url, cookie)).toEqual([0, 0, 0, 0]);
  await apply(again.url, cookie, id, version);
  await expect.poll(() => status(again.url), { timeout: 60_000, interval: 200 }).toBe('applied');
  expect(await counted(again.url, cookie)).toEqual([teachers, 300, 3, 1]);
  await again.kill('SIGTERM');
  const { output } = await command(['verify-audit', '--json'], env);
  expect(JSON.parse(output)).toMatchObject({ intact: true, unsealed: 0 });
}, 180_000);
