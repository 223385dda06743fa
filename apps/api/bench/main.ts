/**
 * The API at city size beside SQL written by hand, on PostgreSQL: processor time a request of server and database
 * together, in turns, lower median of the rounds. Both sides answer over HTTP; ours with session, scopes and checks.
 * Needs TEST_DATABASE_URL, a server where databases may be made.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../src/database/migrate.ts';
import { openPostgres } from '../src/database/open-database.ts';
import { loadSampleCity } from '../src/database/sample-city/load-sample-city.ts';
import { cpuMs, median } from './cpu.ts';

const server = process.env.TEST_DATABASE_URL;
const today = '2026-10-15';
const rounds = 15;
const requestsARound = 40;

const fields = `id name kindergarten { id name district { id name } } outline { post strengthAreas needAreas }
  details { version gender teachingSince title status updatedAt } viewerCanEdit`;
const pageQuery = `query ($text: String) {
  teachers(first: 50, filter: { text: $text }) { nodes { ${fields} } pageInfo { hasNextPage } }
}`;
const detailQuery = `query ($id: ID!) {
  teacher(id: $id) { ${fields} services { id from to kindergarten { id name } } }
}`;

interface Side {
  readonly ask: () => Promise<string>;
  readonly cpu: () => number;
}

async function main(address: string) {
  const name = `qinglan_bench_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: address });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = Object.assign(new URL(address), { pathname: `/${name}` }).href;
  const children: ChildProcess[] = [];
  try {
    const id = await fill(url);
    await compare(url, id, admin, children);
  } finally {
    for (const child of children) child.kill();
    await Promise.all(children.map((child) => new Promise((done) => child.once('exit', done))));
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
}

/** The sample city of full size; gives the id of a teacher in its middle. */
async function fill(url: string): Promise<string> {
  const database = await openPostgres(url);
  await migrate(database);
  const started = performance.now();
  const counts = await loadSampleCity(database, { size: 'city', today });
  console.log(
    `sample city: ${JSON.stringify(counts)} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  const [row] = await database.orm.em
    .fork()
    .execute<{ id: string }[]>('select id from teacher order by name_key offset 20000 limit 1');
  await database.close();
  return row!.id;
}

async function compare(url: string, id: string, admin: pg.Client, children: ChildProcess[]) {
  const ours = await startOurs(url, children);
  const hand = await startByHand(url, children);
  const cases = [
    ['list of 50', { query: pageQuery, variables: {} }, { name: 'list', params: [] }],
    [
      'search 王丽',
      { query: pageQuery, variables: { text: '王丽' } },
      { name: 'search', params: ['%王丽%'] },
    ],
    ['detail', { query: detailQuery, variables: { id } }, { name: 'detail', params: [id] }],
  ] as const;
  console.log(`\n${cpus()[0]?.model}, Node ${process.version}; processor ms a request, server + database`);
  console.log('case          ours    by hand   ratio   same answer');
  for (const [title, asked, written] of cases) {
    const a = side(ours, () => ours.ask(asked));
    const b = side(hand, () => hand.ask(written));
    const same = sorted(JSON.parse(await a.ask())) === sorted(JSON.parse(await b.ask()));
    for (let i = 0; i < 200; i += 1) await Promise.all([a.ask(), b.ask()]);
    const backends = await backendsOf(admin, url);
    Object.assign(ours, { backends: backends.ours });
    Object.assign(hand, { backends: backends.hand });
    const spent: [number, number][] = [];
    for (let i = 0; i < rounds; i += 1) spent.push([await batch(a), await batch(b)]);
    const [x, y] = [median(spent.map(([each]) => each)), median(spent.map(([, each]) => each))];
    const figures = [x.toFixed(2).padStart(5), y.toFixed(2).padStart(9), (x / y).toFixed(2).padStart(8)];
    console.log(`${title.padEnd(12)}${figures.join(' ')}   ${same ? 'yes' : 'NO'}`);
  }
}

interface Process {
  readonly pid: number;
  /** Process ids of the database's own processes that serve it. */
  readonly backends: readonly number[];
}

function side(process: Process, ask: () => Promise<string>): Side {
  const cpu = () => [process.pid, ...process.backends].reduce((total, pid) => total + cpuMs(pid), 0);
  return { ask, cpu };
}

/** Which processes of the database serve which side; the peer says its name. */
async function backendsOf(admin: pg.Client, url: string) {
  const { rows } = await admin.query<{ pid: number; application_name: string }>(
    'select pid, application_name from pg_stat_activity where datname = $1',
    [new URL(url).pathname.slice(1)],
  );
  const of = (isHand: boolean) =>
    rows.filter((row) => (row.application_name === 'by-hand') === isHand).map(({ pid }) => pid);
  return { ours: of(false), hand: of(true) };
}

async function batch({ ask, cpu }: Side): Promise<number> {
  const before = cpu();
  for (let i = 0; i < requestsARound; i += 1) await ask();
  return (cpu() - before) / requestsARound;
}

/** JSON with its keys in order: the hand-written answer names them in another one. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, each) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([p], [q]) => (p < q ? -1 : 1)))
      : each,
  );

async function startOurs(url: string, children: ChildProcess[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: url,
      DATA_DIR: mkdtempSync(join(tmpdir(), 'qinglan-bench-')),
      PORT: '4390',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await lineOf(child, /Qinglan is ready/);
  const post = async (body: object, cookie = '') => {
    const headers = { 'content-type': 'application/json', cookie };
    return fetch('http://127.0.0.1:4390/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
  };
  const signIn =
    'mutation { signIn(input: { username: "city", password: "qinglan-sample" }) { __typename } }';
  const signedIn = await post({ query: signIn });
  const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
  return { pid: child.pid!, backends: [], ask: async (body: object) => (await post(body, cookie)).text() };
}

async function startByHand(url: string, children: ChildProcess[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'by-hand.ts'), url], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const port = (await lineOf(child, /\d+/)).trim();
  const ask = async (body: object) =>
    (
      await fetch(`http://127.0.0.1:${port}/`, {
        method: 'POST',
        body: JSON.stringify({ ...body, token: 'none' }),
      })
    ).text();
  await ask({ name: 'list', params: [] });
  return { pid: child.pid!, backends: [], ask };
}

function lineOf(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout!.on('data', (chunk: Buffer) => pattern.test(String(chunk)) && resolve(String(chunk)));
    child.once('exit', (code) => reject(new Error(`It ended with ${code} before it was ready.`)));
  });
}

if (server) await main(server);
else
  console.log(
    'The API is measured on PostgreSQL: set TEST_DATABASE_URL to a server where databases may be made.',
  );
