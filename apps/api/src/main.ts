import { sampleCityOffer } from './database/sample-city/sample-city-offer.ts';
import { readEnv } from './platform/env.ts';
import { stopOnSignal } from './platform/http/graceful-stop.ts';
import { serverLog } from './platform/http/log.ts';
import { type Running, start } from './start.ts';
import { startProblem } from './start-problem.ts';

let running: Running | null = null;
// From the first moment on: somebody may lose patience before the server is ready.
stopOnSignal(async () => running?.stop());

try {
  const env = readEnv();
  running = await start(env, serverLog(env.logLevel), sampleCityOffer);
} catch (error) {
  console.error(startProblem(error));
  process.exit(1);
}
