import { Worker } from 'node:worker_threads';
import type { MatchStage } from '@qinglan/domain/matching/match-lists';
import { MatchingAbortedError } from '@qinglan/matching/assignment';
import type { JobResults, MatchJob } from './match-job.ts';

/** What a thread begins with; `stop` holds one Int32 that is 1 when it should end. */
export interface ThreadData {
  readonly job: MatchJob;
  readonly stop: SharedArrayBuffer;
}

/** What a thread says. */
export type ThreadAnswer =
  | { readonly stage: MatchStage; readonly share: number }
  | { readonly done: JobResults[MatchJob['kind']] }
  | { readonly aborted: true };

/** A job that runs aside. */
export interface Thread<Result> {
  readonly result: Promise<Result>;
  /** Asks it to end; the result is then a MatchingAbortedError. */
  readonly stop: () => void;
}

/** Memory that a run may take in its thread, in MB; beyond it the thread ends and the server stays. */
const memoryMbMost = 1_000;

/** Runs a job in a thread of its own, so that the server answers others meanwhile. */
export function inMatchThread<J extends MatchJob>(
  job: J,
  onProgress: (stage: MatchStage, share: number) => void = () => {},
): Thread<JobResults[J['kind']]> {
  const stop = new SharedArrayBuffer(4);
  const workerData: ThreadData = { job, stop };
  const worker = new Worker(new URL('./match-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: memoryMbMost },
  });
  const result = new Promise<JobResults[J['kind']]>((resolve, reject) => {
    worker.on('message', (answer: ThreadAnswer) => {
      if ('stage' in answer) onProgress(answer.stage, answer.share);
      else if ('aborted' in answer) reject(new MatchingAbortedError());
      else resolve(answer.done as JobResults[J['kind']]);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The matching thread ended with ${code}`)));
  });
  return { result, stop: () => void Atomics.store(new Int32Array(stop), 0, 1) };
}
