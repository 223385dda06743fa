import { Worker } from 'node:worker_threads';
import type { RosterGround } from '@qinglan/domain/rosters/decide-roster';
import type { RosterProblem } from '@qinglan/domain/rosters/roster-problem';
import { markWorkbook } from './mark-workbook.ts';
import { planRoster, type RosterPlan } from './plan-roster.ts';
import type { RosterFile } from './read-workbook.ts';

/** What the thread is asked to do. */
export type RosterJob =
  | { readonly plan: { readonly files: readonly RosterFile[]; readonly ground: RosterGround } }
  | { readonly mark: { readonly file: RosterFile; readonly problems: readonly RosterProblem[] } };

/** Memory that a workbook may take in its thread, in MB; beyond it the thread ends and the server stays. */
const memoryMbMost = 700;

/** Files up to this size in all are done at once: a thread would take longer to start than they do. Bytes. */
const smallBytesMost = 64 * 1024;

/** Plans an import, a large one in a thread of its own, so that the server answers others meanwhile. */
export function planAside(files: readonly RosterFile[], ground: RosterGround): Promise<RosterPlan> {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  return bytes <= smallBytesMost
    ? planRoster(files, ground)
    : inThread<RosterPlan>({ plan: { files, ground } });
}

/** Marks a workbook, a large one in a thread of its own. */
export function markAside(file: RosterFile, problems: readonly RosterProblem[]): Promise<Uint8Array> {
  if (file.bytes.length <= smallBytesMost) return markWorkbook(file, problems);
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
