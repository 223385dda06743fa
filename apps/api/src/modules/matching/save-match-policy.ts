import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { MatchPolicy } from './match-policy.entity.ts';

/** Saves a draft for good: from now on runs may go by it, and nobody can change it. */
export async function saveMatchPolicy(
  em: SqlEntityManager,
  act: Act,
  { id, version }: Edited<object>,
): Promise<MatchPolicy> {
  const policy = await loadForEdit(em, MatchPolicy, id, version);
  if (policy.status === 'saved') refuse({ code: 'match-policy-saved' });
  em.assign(policy, { status: 'saved', savedAt: act.now, savedByName: act.viewer.displayName });
  record(em, act, {
    action: 'matchPolicy.saved',
    recordType: 'matchPolicy',
    record: policy.id,
    facts: { name: policy.name, number: policy.number },
  });
  return policy;
}
