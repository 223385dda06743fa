import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type LaunchMarkInput, withMark } from '@qinglan/domain/partnerships/launch-mark';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { forbidden } from '../../platform/errors.ts';
import { Partnership } from './partnership.entity.ts';
import { actorsIn } from './partnership-actors.ts';
import { recordOnPartnership } from './record-on-partnership.ts';

/**
 * Notes a launch item as done outside the system, waives it, or takes the note back. Both sides note what was done;
 * only a coordinator waives, or takes back what was waived.
 */
export async function markLaunch(
  em: SqlEntityManager,
  act: Act,
  { id, version, item, state, on, note }: Edited<LaunchMarkInput>,
): Promise<Partnership> {
  const partnership = await loadForEdit(em, Partnership, id, version, 'read');
  const actors = await actorsIn(em, act, partnership);
  const before = partnership.launchMarks.find((each) => each.item === item) ?? null;
  const waives = state === 'waived' || before?.state === 'waived';
  if (actors.length === 0 || (waives && !actors.includes('coordinator'))) throw forbidden();
  const mark = state && { item, state, on: on ?? act.today, note };
  partnership.launchMarks = withMark(partnership.launchMarks, item, mark);
  await recordOnPartnership(em, act, partnership, 'partnership.launchMarked', {
    facts: { item, state: state ?? 'open', ...(mark && { on: mark.on }), ...(note && { note }) },
  });
  return partnership;
}
