import { parentPort, workerData } from 'node:worker_threads';
import { MatchingAbortedError } from '@qinglan/matching/assignment';
import { doMatchJob } from './match-job.ts';
import type { ThreadAnswer, ThreadData } from './match-thread.ts';

const { job, stop } = workerData as ThreadData;
const flag = new Int32Array(stop);
const say = (answer: ThreadAnswer) => parentPort?.postMessage(answer);

try {
  const done = doMatchJob(job, {
    onProgress: (stage, share) => say({ stage, share }),
    signal: {
      get aborted() {
        return Atomics.load(flag, 0) === 1;
      },
    },
  });
  say({ done });
} catch (error) {
  if (error instanceof MatchingAbortedError) say({ aborted: true });
  else throw error;
}
