import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import type { Edited } from '../../platform/edit.ts';
import type { Partnership } from './partnership.entity.ts';
import { recordOnPartnership } from './record-on-partnership.ts';
import { takeStep } from './take-step.ts';

/** The assisted side says no, with a reason and inside its window; the coordinator proposes again or withdraws. */
export async function contestPartnership(
  em: SqlEntityManager,
  act: Act,
  { reason, ...input }: Edited<{ reason: string }>,
): Promise<Partnership> {
  const { partnership, actors } = await takeStep(em, act, input, 'contest');
  partnership.contestReason = reason;
  await recordOnPartnership(em, act, partnership, 'partnership.contested', {
    facts: { reason, forSide: !actors.includes('assisted') },
  });
  return partnership;
}
