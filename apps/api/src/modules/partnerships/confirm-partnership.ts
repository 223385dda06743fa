import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import type { Edited } from '../../platform/edit.ts';
import { draftAgreement } from './draft-agreement.ts';
import type { Partnership } from './partnership.entity.ts';
import { recordOnPartnership } from './record-on-partnership.ts';
import { takeStep } from './take-step.ts';

/**
 * The assisted side says yes, and the agreement to be signed is drafted. A coordinator may put the yes down for it, and
 * that it was so shows.
 */
export async function confirmPartnership(
  em: SqlEntityManager,
  act: Act,
  input: Edited<object>,
): Promise<Partnership> {
  const { partnership, actors } = await takeStep(em, act, input, 'confirm');
  partnership.confirmedOn = act.today;
  partnership.confirmedForSide = !actors.includes('assisted');
  const { policy } = await partnership.programme.loadOrFail({ filters: false });
  await draftAgreement(em, partnership, policy.agreementKind);
  await recordOnPartnership(em, act, partnership, 'partnership.confirmed', {
    facts: { forSide: partnership.confirmedForSide },
  });
  return partnership;
}
