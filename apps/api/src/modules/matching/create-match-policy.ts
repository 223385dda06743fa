import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type ShippedPolicyCode, shippedPolicies } from '@qinglan/domain/matching/match-policy';
import type { MatchPolicyInput } from '@qinglan/domain/matching/match-policy-input';
import type { Act } from '../../platform/context.ts';
import { loadVisible, loadWritable } from '../../platform/edit.ts';
import { record } from '../audit/record.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { MatchPolicy } from './match-policy.entity.ts';
import { nextPolicyNumber } from './policy-for-run.ts';

/** Begins a policy as a draft, from a shipped one or from an earlier one of the city. */
export async function createMatchPolicy(
  em: SqlEntityManager,
  act: Act,
  input: MatchPolicyInput & { programmeId: string; shipped: ShippedPolicyCode; basedOnId?: string | null },
): Promise<MatchPolicy> {
  const programme = await loadWritable(em, Programme, input.programmeId);
  const earlier =
    input.basedOnId == null ? null : await loadVisible(em, MatchPolicy, input.basedOnId, ['basedOnId']);
  const policy = em.create(MatchPolicy, {
    programme,
    name: input.name,
    number: await nextPolicyNumber(em, programme.id),
    rules: earlier?.rules ?? shippedPolicies[input.shipped],
  });
  record(em, act, {
    action: 'matchPolicy.created',
    recordType: 'matchPolicy',
    record: policy.id,
    facts: { name: input.name },
  });
  return policy;
}
