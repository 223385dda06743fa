import { loadSampleCity } from './database/sample-city/load-sample-city.ts';
import { samplePassword, sampleSignIns } from './database/sample-city/sample-sign-ins.ts';
import { readEnv } from './platform/env.ts';
import { stopOnSignal } from './platform/http/graceful-stop.ts';
import { serverLog } from './platform/http/log.ts';
import { type Running, type SampleCityOffer, start } from './start.ts';
import { startProblem } from './start-problem.ts';

const sampleCity: SampleCityOffer = {
  load: loadSampleCity,
  signIns: sampleSignIns,
  password: samplePassword,
};

let running: Running | null = null;
// From the first moment on: somebody may lose patience before the server is ready.
stopOnSignal(async () => running?.stop());

try {
  const env = readEnv();
  running = await start(env, serverLog(env.logLevel), sampleCity);
} catch (error) {
  console.error(startProblem(error));
  process.exit(1);
}
