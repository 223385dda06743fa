import { shippedPolicies } from '@qinglan/domain/matching/match-policy';
import type { Context } from '../../platform/context.ts';
import { loadVisible } from '../../platform/edit.ts';
import { notFound, RuleError, unauthenticated } from '../../platform/errors.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { chooseScope, type ScopeInput } from './choose-scope.ts';
import { MatchPolicy } from './match-policy.entity.ts';
import { type SupplyAndDemand, supplyAndDemand } from './supply-and-demand.ts';

export interface SupplyQuestion extends ScopeInput {
  readonly programmeId: string;
  readonly policyId?: string | null;
}

/** Supply and demand under a policy, or under the shipped one for new teachers where none is named. */
export async function askSupplyAndDemand(
  { em, viewer, today, now }: Context,
  question: SupplyQuestion,
): Promise<SupplyAndDemand> {
  if (!viewer) throw unauthenticated();
  try {
    const programme = await loadVisible(em, Programme, question.programmeId, []);
    const policy =
      question.policyId == null ? null : await loadVisible(em, MatchPolicy, question.policyId, []);
    const choice = await chooseScope(em, { viewer, today, now }, question);
    return await supplyAndDemand(em, {
      ...choice,
      programme: programme.id,
      rules: policy?.rules ?? shippedPolicies.newTeachers,
      today,
      basis: null,
    });
  } catch (error) {
    // A question is not a verb: what it names wrongly is not found.
    if (error instanceof RuleError) throw notFound();
    throw error;
  }
}
