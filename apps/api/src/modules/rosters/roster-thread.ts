import { Worker } from 'node:worker_threads';
import type { RosterGround } from '@qinglan/domain/rosters/decide-roster';
import { type RosterProblem, rosterProblem } from '@qinglan/domain/rosters/roster-problem';
import { markWorkbook } from './mark-workbook.ts';
import { planRoster, type RosterPlan } from './plan-roster.ts';
import type { RosterFile } from './read-workbook.ts';
import type { RosterProgress, TellProgress } from './roster-jobs.ts';
import { workbookLimits } from './workbook-limits.ts';

/** What the thread is asked to do. */
export type RosterJob =
  | { readonly plan: { readonly files: readonly RosterFile[]; readonly ground: RosterGround } }
  | { readonly mark: { readonly file: RosterFile; readonly problems: readonly RosterProblem[] } };

/** Memory that a workbook may take in its thread, in MB; beyond it the thread ends and the server stays. */
const memoryMbMost = 700;

/** Files up to this size in all are done at once: a thread would take longer to start than they do. Bytes. */
const smallBytesMost = 64 * 1024;

/**
 * Plans an import, a large one in a thread of its own, so that the server answers others meanwhile. Files that together
 * need more memory than a thread may take are refused as too large.
 */
export async function planAside(
  files: readonly RosterFile[],
  ground: RosterGround,
  tell: TellProgress = () => undefined,
): Promise<RosterPlan> {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes <= smallBytesMost) return planRoster(files, ground, tell);
  try {
    return await inThread<RosterPlan>({ plan: { files, ground } }, tell);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    return planRoster([], ground).then((plan) => ({ ...plan, problems: files.map(tooLarge) }));
  }
}

const tooLarge = ({ name }: RosterFile): RosterProblem =>
  rosterProblem({ file: name, sheet: '', row: 0 }, {}, 'file-too-large', {
    limit: 'cells',
    most: workbookLimits.cells,
  });

/** Marks a workbook, a large one in a thread of its own. */
export function markAside(file: RosterFile, problems: readonly RosterProblem[]): Promise<Uint8Array> {
  if (file.bytes.length <= smallBytesMost) return markWorkbook(file, problems);
  return inThread<Uint8Array>({ mark: { file, problems } });
}

type Said<Result> = { readonly result: Result } | { readonly progress: RosterProgress };

function inThread<Result>(job: RosterJob, tell: TellProgress = () => undefined): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./roster-worker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: memoryMbMost },
    });
    worker.on('message', (said: Said<Result>) => {
      if ('result' in said) resolve(said.result);
      else tell(said.progress);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The roster thread ended with ${code}`)));
  });
}
