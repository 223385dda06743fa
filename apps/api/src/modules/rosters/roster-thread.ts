import { Worker } from 'node:worker_threads';
import type { RosterGround } from '@qinglan/domain/rosters/decide-roster';
import type { RosterProblem } from '@qinglan/domain/rosters/roster-problem';
import type { RosterPlan } from './plan-roster.ts';
import type { RosterFile } from './read-workbook.ts';

/** What the thread is asked to do. */
export type RosterJob =
  | { readonly plan: { readonly files: readonly RosterFile[]; readonly ground: RosterGround } }
  | { readonly mark: { readonly file: RosterFile; readonly problems: readonly RosterProblem[] } };

/** Memory that a workbook may take in its thread, in MB; beyond it the thread ends and the server stays. */
const memoryMbMost = 700;

/** Plans an import in a thread of its own, so that the server answers others meanwhile. */
export function planInThread(files: readonly RosterFile[], ground: RosterGround): Promise<RosterPlan> {
  return inThread<RosterPlan>({ plan: { files, ground } });
}

/** Marks a workbook in a thread of its own. */
export function markInThread(file: RosterFile, problems: readonly RosterProblem[]): Promise<Uint8Array> {
  return inThread<Uint8Array>({ mark: { file, problems } });
}

function inThread<Result>(job: RosterJob): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./roster-worker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: memoryMbMost },
    });
    worker.once('message', (result: Result) => resolve(result));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The roster thread ended with ${code}`)));
  });
}
