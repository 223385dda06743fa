import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { record } from '../audit/record.ts';
import { applyPlan } from './apply-plan.ts';
import { lockImports } from './import-lock.ts';
import { loadGround } from './load-ground.ts';
import type { RosterPlan } from './plan-roster.ts';
import type { RosterFile } from './read-workbook.ts';
import type { TellProgress } from './roster-jobs.ts';
import { planAside } from './roster-thread.ts';

/** How much of an import goes in. */
export type ImportMode = 'preview' | 'good-rows' | 'all-or-nothing';

/** What an import did, or would have done. */
export interface ImportOutcome {
  readonly applied: boolean;
  readonly plan: RosterPlan;
}

/**
 * Reads files and, unless it is a preview, writes what is good in them, in the transaction of `em`. With
 * all-or-nothing, or when no row could be read at all, one problem keeps everything out. The same files again change
 * nothing, and then nothing is written.
 */
export async function importFiles(
  em: SqlEntityManager,
  act: Act,
  files: readonly RosterFile[],
  mode: ImportMode,
  tell: TellProgress = () => undefined,
): Promise<ImportOutcome> {
  if (mode !== 'preview') await lockImports(em);
  const loaded = await loadGround(em, act);
  const plan = await planAside(files, loaded.ground, tell);
  const { kindergartens, teachers } = plan.counts;
  const readNothing = kindergartens.read + teachers.read === 0 && plan.problems.length > 0;
  const keptOut =
    mode === 'preview' || readNothing || (mode === 'all-or-nothing' && plan.problems.length > 0);
  if (keptOut) return { applied: false, plan };
  const touched = kindergartens.new + kindergartens.changed + teachers.new + teachers.changed;
  if (touched === 0) return { applied: true, plan };
  await applyPlan(em, act, loaded, plan, tell);
  record(em, act, {
    action: 'roster.imported',
    recordType: 'roster',
    record: null,
    facts: {
      files: files.map(({ name }) => name).join('、'),
      kindergartensNew: kindergartens.new,
      kindergartensChanged: kindergartens.changed,
      teachersNew: teachers.new,
      teachersChanged: teachers.changed,
      refused: kindergartens.refused + teachers.refused,
    },
  });
  return { applied: true, plan };
}
