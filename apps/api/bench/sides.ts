import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ask, asker } from './asker.ts';

/** A server under measurement: its process, and who asks it over so many connections. */
export interface Side {
  readonly pid: number;
  readonly asking: (connections: number) => Ask;
}

const port = 4390;

/** The product itself, as production runs it, with a session of the city coordinator. */
export async function startOurs(databaseUrl: string, children: ChildProcess[]): Promise<Side> {
  const flags = process.env.SERVER_FLAGS?.split(' ') ?? [];
  const child = spawn(process.execPath, [...flags, join(import.meta.dirname, '../src/main.ts')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      DATA_DIR: mkdtempSync(join(tmpdir(), 'qinglan-bench-')),
      PORT: String(port),
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await lineOf(child, /Qinglan is ready/);
  const url = `http://127.0.0.1:${port}/graphql`;
  const cookie = await signIn(url);
  return { pid: child.pid!, asking: (connections) => asker(url, connections, { cookie }) };
}

async function signIn(url: string): Promise<string> {
  const query = 'mutation { signIn(input: { username: "city", password: "qinglan-sample" }) { __typename } }';
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return answer.headers.get('set-cookie')!.split(';')[0]!;
}

/** The peer, `by-hand.ts`. */
export async function startByHand(databaseUrl: string, children: ChildProcess[]): Promise<Side> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'by-hand.ts'), databaseUrl], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const own = (await lineOf(child, /\d+/)).trim();
  return { pid: child.pid!, asking: (connections) => asker(`http://127.0.0.1:${own}/`, connections, {}) };
}

function lineOf(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout!.on('data', (chunk: Buffer) => pattern.test(String(chunk)) && resolve(String(chunk)));
    child.once('exit', (code) => reject(new Error(`It ended with ${code} before it was ready.`)));
  });
}
