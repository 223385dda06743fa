import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { importFiles } from './import-files.ts';
import { filesOf, keepPlan } from './preview-roster-import.ts';
import { RosterImport } from './roster-import.entity.ts';

/**
 * Puts the rows of a previewed import in: the good ones, or all of them or none. They are decided again on what is on
 * record now, so that nobody's change in between is lost.
 */
export async function applyRosterImport(
  em: SqlEntityManager,
  act: Act,
  { id, version, allOrNothing }: Edited<{ allOrNothing: boolean }>,
): Promise<RosterImport> {
  const imported = await loadForEdit(em, RosterImport, id, version);
  if (imported.status !== 'previewed') refuse({ code: 'roster-closed' });
  const files = await filesOf(em, imported);
  const { applied, plan } = await importFiles(em, act, files, allOrNothing ? 'all-or-nothing' : 'good-rows');
  if (!applied) refuse({ code: 'roster-has-problems', facts: { problems: plan.problems.length } });
  keepPlan(imported, plan);
  imported.status = 'applied';
  imported.finishedAt = act.now;
  return imported;
}
