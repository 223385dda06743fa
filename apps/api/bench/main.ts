/**
 * The API at city size beside SQL written by hand, on PostgreSQL: processor time a request of server and database
 * together, in turns, lower median of the rounds, at one connection and at eight. Both sides answer over HTTP and look
 * up who asks; ours with scopes and checks. Needs TEST_DATABASE_URL, a server where databases may be made, or the
 * address of a database with a sample city as argument, which is left as it is.
 */
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpus } from 'node:os';
import pg from 'pg';
import { migrate } from '../src/database/migrate.ts';
import { openPostgres } from '../src/database/open-database.ts';
import { loadSampleCity } from '../src/database/sample-city/load-sample-city.ts';
import { cpuMs, median } from './cpu.ts';
import { benchMatching } from './matching.ts';
import { type Side, startByHand, startOurs } from './sides.ts';

const today = '2026-10-15';
const rounds = 15;
const requestsARound = 80;

const fields = `id name kindergarten { id name district { id name } } outline { post strengthAreas needAreas }
  details { version gender teachingSince title status updatedAt } viewerCanEdit`;
const pageQuery = `query ($text: String) {
  teachers(first: 50, filter: { text: $text }) { nodes { ${fields} } pageInfo { hasNextPage } }
}`;
const detailQuery = `query ($id: ID!) {
  teacher(id: $id) { ${fields} services { id from to kindergarten { id name } } }
}`;

async function onNewDatabase(address: string) {
  const name = `qinglan_bench_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: address });
  await admin.connect();
  await admin.query(`create database ${name}`);
  try {
    const url = Object.assign(new URL(address), { pathname: `/${name}` }).href;
    await fill(url);
    await measure(url);
    await benchMatching(url);
  } finally {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
}

async function fill(url: string) {
  const database = await openPostgres(url);
  await migrate(database);
  const started = performance.now();
  const counts = await loadSampleCity(database, { size: 'city', today });
  console.log(
    `sample city: ${JSON.stringify(counts)} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  await database.orm.em.fork().execute('analyze');
  await database.close();
}

async function measure(url: string) {
  const admin = new pg.Client({ connectionString: url, application_name: 'bench' });
  await admin.connect();
  const children: ChildProcess[] = [];
  try {
    const middle = 'select id from teacher order by name_key offset 20000 limit 1';
    const { rows } = await admin.query<{ id: string }>(middle);
    await compare(url, rows[0]!.id, admin, children);
  } finally {
    for (const child of children) child.kill();
    await Promise.all(children.map((child) => new Promise((done) => child.once('exit', done))));
    await admin.end();
  }
}

async function compare(url: string, id: string, admin: pg.Client, children: ChildProcess[]) {
  const ours = await startOurs(url, children);
  const hand = await startByHand(url, children);
  const cases: readonly Case[] = [
    ['list of 50', { query: pageQuery, variables: {} }, { name: 'list', params: [] }],
    [
      'search 王丽',
      { query: pageQuery, variables: { text: '王丽' } },
      { name: 'search', params: ['%王丽%'] },
    ],
    ['detail', { query: detailQuery, variables: { id } }, { name: 'detail', params: [id] }],
  ];
  console.log(`\n${cpus()[0]?.model}, Node ${process.version}; processor ms a request, server + database`);
  console.log('case          connections    ours    by hand   ratio   same answer');
  for (const each of cases) {
    for (const connections of [1, 8]) console.log(await line(each, connections, ours, hand, admin));
  }
}

type Case = readonly [title: string, asked: object, written: object];

async function line(
  [title, asked, written]: Case,
  connections: number,
  ours: Side,
  hand: Side,
  admin: pg.Client,
): Promise<string> {
  const [we, they] = [ours.asking(connections), hand.asking(connections)];
  const a = () => we(asked);
  const b = () => they(written);
  const same = sorted(JSON.parse(await a())) === sorted(JSON.parse(await b()));
  await Promise.all([many(a, connections, 300), many(b, connections, 300)]);
  const spent: [number, number][] = [];
  for (let i = 0; i < rounds; i += 1) {
    spent.push([
      await batch(a, connections, async () => [ours.pid, ...(await backendsOf(admin)).ours]),
      await batch(b, connections, async () => [hand.pid, ...(await backendsOf(admin)).hand]),
    ]);
  }
  const [x, y] = [median(spent.map(([each]) => each)), median(spent.map(([, each]) => each))];
  const figures = [x.toFixed(2).padStart(8), y.toFixed(2).padStart(10), (x / y).toFixed(2).padStart(7)];
  return `${title.padEnd(14)}${String(connections).padStart(11)}${figures.join('')}   ${same ? 'yes' : 'NO'}`;
}

/** Which processes of the database serve which side; the peer says its name. */
async function backendsOf(admin: pg.Client) {
  const { rows } = await admin.query<{ pid: number; application_name: string }>(
    `select pid, application_name from pg_stat_activity where datname = current_database() and application_name <> 'bench'`,
  );
  const of = (isHand: boolean) =>
    rows.filter((row) => (row.application_name === 'by-hand') === isHand).map(({ pid }) => pid);
  return { ours: of(false), hand: of(true) };
}

async function batch(ask: () => Promise<string>, connections: number, pidsNow: () => Promise<number[]>) {
  // A pool lets go of connections that were idle during the other side's batch; they must be back before the count.
  await many(ask, connections, 2 * connections);
  const pids = await pidsNow();
  const before = pids.map((pid) => ({ pid, ms: cpuMs(pid) }));
  await many(ask, connections, requestsARound);
  // A process that has gone did no work in this round, or its connection would not have been idle.
  const spent = before.map(({ pid, ms }) => (cpuMs(pid) ?? ms ?? 0) - (ms ?? 0));
  return spent.reduce((total, each) => total + each, 0) / requestsARound;
}

/** So many requests, each connection busy with one after the other. */
async function many(ask: () => Promise<string>, connections: number, requests: number) {
  const one = async () => {
    for (let i = 0; i < requests / connections; i += 1) await ask();
  };
  await Promise.all(Array.from({ length: connections }, one));
}

/** JSON with its keys in order: the hand-written answer names them in another one. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, each) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([p], [q]) => (p < q ? -1 : 1)))
      : each,
  );

const [filled] = process.argv.slice(2);
const server = process.env.TEST_DATABASE_URL;
if (filled) await measure(filled);
else if (server) await onNewDatabase(server);
else
  console.log(
    'The API is measured on PostgreSQL: set TEST_DATABASE_URL to a server where databases may be made.',
  );
