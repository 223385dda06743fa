import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../api/src/main.ts', import.meta.url));
const readyLine = /^Qinglan is ready at (\S+)$/;

/** A real server, as an operator starts it. */
export interface ServerProcess {
  readonly url: string;
  /** What it has printed so far, line by line; what follows the ready line comes a moment later. */
  readonly printed: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Starts the server over a folder of its own and waits until it answers. Its log goes to the run's standard error. */
export async function startServer(
  dataDir: string,
  env: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const endWithRun = () => child.kill('SIGKILL');
  process.once('exit', endWithRun);
  const ended = once(child, 'exit').finally(() => process.off('exit', endWithRun));
  const printed: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    ended.then(
      ([code]) => reject(new Error(`The server ended with ${code}:\n${printed.join('\n')}`)),
      reject,
    );
    createInterface({ input: child.stdout }).on('line', (line) => {
      printed.push(line);
      const ready = readyLine.exec(line)?.[1];
      if (ready !== undefined) resolve(ready);
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, printed, stop };
}
