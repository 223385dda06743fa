import type { SqlEntityManager } from '@mikro-orm/postgresql';
import {
  type ShippedPolicyCode,
  shippedPolicies,
  shippedPolicyList,
} from '@qinglan/domain/matching/match-policy';
import type { Act } from '../../platform/context.ts';
import { loadVisible } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { MatchPolicy } from './match-policy.entity.ts';

/**
 * The policy that a run goes by: the one named, else the programme's latest saved one, else the shipped one for new
 * teachers, which is then saved as the programme's first.
 */
export async function policyForRun(
  em: SqlEntityManager,
  act: Act,
  programme: string,
  policyId: string | null | undefined,
): Promise<MatchPolicy> {
  if (policyId != null) {
    const policy = await loadVisible(em, MatchPolicy, policyId, ['policyId']);
    if (policy.programme.id !== programme)
      refuse({ code: 'unknown-record', path: ['policyId'], facts: { id: policyId } });
    if (policy.status === 'draft') refuse({ code: 'match-policy-draft', path: ['policyId'] });
    return policy;
  }
  const [latest] = await em.find(
    MatchPolicy,
    { programme, status: 'saved' },
    { orderBy: { number: 'desc' }, limit: 1, filters: false },
  );
  return latest ?? shippedPolicy(em, act, programme, 'newTeachers', await nextPolicyNumber(em, programme));
}

/** A shipped policy as a saved one of the programme. */
export function shippedPolicy(
  em: SqlEntityManager,
  act: Act,
  programme: string,
  code: ShippedPolicyCode,
  number: number,
): MatchPolicy {
  return em.create(MatchPolicy, {
    programme,
    number,
    name: shippedPolicyList.labels[code],
    rules: shippedPolicies[code],
    status: 'saved',
    savedAt: act.now,
    savedByName: act.viewer.displayName,
  });
}

export async function nextPolicyNumber(em: SqlEntityManager, programme: string): Promise<number> {
  const [last] = await em.find(
    MatchPolicy,
    { programme },
    { orderBy: { number: 'desc' }, limit: 1, filters: false },
  );
  return (last?.number ?? 0) + 1;
}
