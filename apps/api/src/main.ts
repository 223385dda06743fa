import { readEnv } from './platform/env.ts';
import { stopOnSignal } from './platform/http/graceful-stop.ts';
import { serverLog } from './platform/http/log.ts';
import { start } from './start.ts';
import { startProblem } from './start-problem.ts';

try {
  const env = readEnv();
  const { stop } = await start(env, serverLog(env.logLevel), null);
  stopOnSignal(stop);
} catch (error) {
  console.error(startProblem(error));
  process.exit(1);
}
