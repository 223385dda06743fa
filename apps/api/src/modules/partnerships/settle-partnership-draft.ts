import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { Partnership } from './partnership.entity.ts';

/** Settles a draft against the next run of the matching, or opens it again. */
export async function settlePartnershipDraft(
  em: SqlEntityManager,
  _act: Act,
  { id, version, locked }: Edited<{ locked: boolean }>,
): Promise<Partnership> {
  const draft = await loadForEdit(em, Partnership, id, version);
  if (draft.status !== 'drafted') {
    refuse({ code: 'step-not-open', facts: { step: 'publish', status: draft.status } });
  }
  draft.locked = locked;
  return draft;
}
