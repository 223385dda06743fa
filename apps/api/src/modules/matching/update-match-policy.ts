import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { MatchPolicyChanges } from '@qinglan/domain/matching/match-policy-input';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { changesOf } from '../audit/changes.ts';
import { record } from '../audit/record.ts';
import { MatchPolicy } from './match-policy.entity.ts';

/** Changes a draft; what is saved stays as runs were made by it. */
export async function updateMatchPolicy(
  em: SqlEntityManager,
  act: Act,
  { id, version, ...changes }: Edited<MatchPolicyChanges>,
): Promise<MatchPolicy> {
  const policy = await loadForEdit(em, MatchPolicy, id, version);
  if (policy.status === 'saved') refuse({ code: 'match-policy-saved' });
  const before = { ...policy };
  em.assign(policy, changes, { mergeObjectProperties: false });
  record(em, act, {
    action: 'matchPolicy.updated',
    recordType: 'matchPolicy',
    record: policy.id,
    changes: changesOf(before, policy, ['name', 'rules']),
  });
  return policy;
}
