import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';

const src = join(import.meta.dirname, '../src');

/** How a process ended, and all it said. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  /** What it said on standard output until it was ready and shortly after. */
  readonly output: () => string;
  readonly kill: (signal: NodeJS.Signals) => Promise<Ended>;
}

function run(program: string, args: readonly string[], env: Record<string, string>) {
  const clean = { PATH: process.env.PATH, HOME: process.env.HOME, LOG_LEVEL: 'warn', ...env };
  const child = spawn(process.execPath, [join(src, program), ...args], { env: clean });
  const said = { output: '', errors: '' };
  child.stdout.on('data', (chunk) => {
    said.output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.errors += chunk;
  });
  const ended = once(child, 'close').then(([code]): Ended => ({ code, ...said }));
  return { child, said, ended };
}

/** Runs an operator's command to its end. */
export function command(args: readonly string[], env: Record<string, string>): Promise<Ended> {
  return run('cli.ts', args, env).ended;
}

/** Starts a server that is expected not to come up. */
export function serveInVain(env: Record<string, string>): Promise<Ended> {
  return run('main.ts', [], { PORT: '0', SAMPLE_CITY: 'none', ...env }).ended;
}

const running = new Set<ChildProcess>();

/** Starts a server on a free port and waits for its ready line. */
export async function serve(env: Record<string, string>): Promise<Served> {
  const { child, said, ended } = run('main.ts', [], { PORT: '0', SAMPLE_CITY: 'none', ...env });
  running.add(child);
  void ended.then(() => running.delete(child));
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const ready = /^Qinglan is ready at (\S+)$/m.exec(said.output);
      if (ready) resolve(ready[1]!);
    };
    child.stdout.on('data', look);
    void ended.then(({ errors }) => reject(new Error(`The server ended before it was ready: ${errors}`)));
  });
  const kill = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { url, output: () => said.output, kill };
}

/** Ends what a failed test left behind. */
export function endServers(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Asks a server over the network; gives the answer and the cookie it set, if any. */
export async function askServer<Data>(url: string, query: string, variables: object = {}, cookie?: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { data: Data };
  return { ...body, cookie: response.headers.getSetCookie()[0]?.split(';')[0] };
}

/**
 * Asks in two steps: resolves once the server has taken the request and waits for its body, so that a test knows
 * that it runs.
 */
export async function beginAsking(url: string, query: string, variables: object) {
  const asking = request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', expect: '100-continue' },
  });
  asking.flushHeaders();
  await once(asking, 'continue');
  return {
    async finish<Data>() {
      asking.end(JSON.stringify({ query, variables }));
      const [response] = (await once(asking, 'response')) as [IncomingMessage];
      return (await json(response)) as { data: Data };
    },
  };
}

/** Whether a new request is answered. */
export const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
