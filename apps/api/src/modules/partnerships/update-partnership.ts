import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { PartnershipChanges } from '@qinglan/domain/partnerships/partnership-input';
import { periodProblems } from '@qinglan/domain/partnerships/proposal-rules';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { ruled } from '../../platform/errors.ts';
import { changesOf } from '../audit/changes.ts';
import { Partnership } from './partnership.entity.ts';
import { recordOnPartnership } from './record-on-partnership.ts';

const partnershipFields = ['from', 'to', 'levels', 'supportKinds', 'semesterFocus'] as const;

/** Changes what the coordinators record of a partnership; status, sides and their words have verbs of their own. */
export async function updatePartnership(
  em: SqlEntityManager,
  act: Act,
  { id, version, ...changes }: Edited<PartnershipChanges>,
): Promise<Partnership> {
  const partnership = await loadForEdit(em, Partnership, id, version);
  const before = { ...partnership };
  em.assign(partnership, changes);
  const { from, to, policy } = await partnership.programme.loadOrFail({ filters: false });
  const problems = periodProblems({
    from: partnership.from,
    to: partnership.to,
    programme: { from, to, ...policy },
  });
  ruled(problems.length > 0 ? { ok: false, problems } : { ok: true, value: null });
  await recordOnPartnership(em, act, partnership, 'partnership.updated', {
    changes: changesOf(before, partnership, partnershipFields),
  });
  return partnership;
}
