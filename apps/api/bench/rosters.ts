/**
 * A city's rosters through the server on PostgreSQL: 2,000 kindergartens and 40,000 teachers uploaded, read and applied,
 * the same files again, and the list of teachers taken along; while others ask. Wall-clock seconds, seconds of processor
 * in the server, the waits of those who ask meanwhile, and the most memory that the server held. Needs TEST_DATABASE_URL.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { uglyWorkbook } from '../test/rosters/ugly-workbook.ts';

const address = process.env.TEST_DATABASE_URL;
const port = 4391;
const base = `http://127.0.0.1:${port}`;
const size = { seed: 5, districts: 10, kindergartensPerDistrict: 200, teachersPerKindergarten: 20 };

async function main(server: string) {
  const name = `qinglan_bench_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const child = startServer(Object.assign(new URL(server), { pathname: `/${name}` }).href);
  try {
    await measure(child, await linkOf(child));
  } finally {
    child.kill();
    await new Promise((done) => child.once('exit', done));
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
}

async function measure(child: ChildProcess, token: string) {
  const cookie = await setUp(token);
  const file = uglyWorkbook(size);
  console.log(`\n${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`);
  console.log(`${(file.length / 2 ** 20).toFixed(1)} MiB, 2,000 kindergartens, 40,000 teachers`);
  console.log(
    'step                 seconds   cpu s   healthz p50/p99/max ms     list p50/p99/max ms    memory MiB',
  );
  for (const round of ['first', 'again']) {
    const id = await step(child, cookie, `read, ${round}`, () => uploaded(cookie, file));
    await step(child, cookie, `apply, ${round}`, () => applied(cookie, id));
  }
  await step(child, cookie, 'export', async () => {
    const response = await fetch(`${base}/files/teachers.xlsx?columns=roster`, { headers: { cookie } });
    return (await response.arrayBuffer()).byteLength;
  });
}

/** Runs a step while two others ask all the time, and prints how both got on. */
async function step<T>(
  child: ChildProcess,
  cookie: string,
  title: string,
  run: () => Promise<T>,
): Promise<T> {
  let goesOn = true;
  const asking = async (ask: () => Promise<unknown>) => {
    const waits: number[] = [];
    while (goesOn) {
      const asked = performance.now();
      await ask();
      waits.push(performance.now() - asked);
      await pause(20);
    }
    return waits;
  };
  const others = Promise.all([
    asking(() => fetch(`${base}/healthz`).then((response) => response.text())),
    asking(() => post('{ teachers(first: 50) { nodes { id name details { title } } } }', {}, cookie)),
  ]);
  const started = performance.now();
  const spentBefore = cpuSeconds(child);
  const result = await run();
  const spent = cpuSeconds(child) - spentBefore;
  const seconds = (performance.now() - started) / 1000;
  goesOn = false;
  const [health, list] = await others;
  const memory = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
  console.log(
    `${title.padEnd(18)}${seconds.toFixed(1).padStart(10)}${spent.toFixed(1).padStart(8)}${spread(health).padStart(27)}${spread(list).padStart(24)}${memory.toFixed(0).padStart(14)}`,
  );
  return result;
}

/** All that the process has spent on a processor, threads that have ended included; hundredths of a second. */
function cpuSeconds({ pid }: ChildProcess): number {
  const [, user, system] = /\) (?:\S+ ){11}(\d+) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  return (Number(user) + Number(system)) / 100;
}

function spread(waits: readonly number[]): string {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [0.5, 0.99, 1].map((share) => at(share).toFixed(0)).join(' / ');
}

async function uploaded(cookie: string, file: Uint8Array): Promise<string> {
  const response = await fetch(`${base}/rosters?name=${encodeURIComponent('全市花名册.xlsx')}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/octet-stream' },
    body: Buffer.from(file),
  });
  const { id } = (await response.json()) as { readonly id: string };
  await until(cookie, id, 'previewed');
  return id;
}

async function applied(cookie: string, id: string): Promise<void> {
  const version = await until(cookie, id, 'previewed');
  const mutation =
    'mutation ($input: ApplyRosterImportInput!) { applyRosterImport(input: $input) { __typename } }';
  await post(mutation, { input: { id, version, allOrNothing: true } }, cookie);
  await until(cookie, id, 'applied');
}

interface Seen {
  readonly rosterImport: { readonly status: string; readonly version: number };
}

async function until(cookie: string, id: string, status: string): Promise<number> {
  for (;;) {
    const { rosterImport } = await post<Seen>(
      'query ($id: ID!) { rosterImport(id: $id) { status version } }',
      { id },
      cookie,
    );
    if (rosterImport.status === status) return rosterImport.version;
    await pause(100);
  }
}

async function post<Data>(query: string, variables: object, cookie = ''): Promise<Data> {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: object };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function setUp(token: string): Promise<string> {
  const input = {
    token,
    cityName: '青蓝市',
    username: 'first',
    displayName: '李丽',
    password: 'correct-Horse-7',
  };
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: SetUpInput!) { setUp(input: $input) { __typename } }',
      variables: { input },
    }),
  });
  return response.headers.getSetCookie()[0]!.split(';')[0]!;
}

function startServer(url: string): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: url,
      DATA_DIR: mkdtempSync(join(tmpdir(), 'qinglan-bench-')),
      PORT: String(port),
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function linkOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      said += String(chunk);
      const [, token] = /\/set-up#(\S+)/.exec(said) ?? [];
      if (token !== undefined && /Qinglan is ready/.test(said)) resolve(token);
    });
    child.once('exit', (code) => reject(new Error(`It ended with ${code} before it was ready.`)));
  });
}

if (address) await main(address);
else
  console.log(
    'Rosters are measured on PostgreSQL: set TEST_DATABASE_URL to a server where databases may be made.',
  );
