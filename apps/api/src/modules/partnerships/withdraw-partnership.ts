import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import type { Edited } from '../../platform/edit.ts';
import type { Partnership } from './partnership.entity.ts';
import { recordOnPartnership } from './record-on-partnership.ts';
import { takeStep } from './take-step.ts';

/** Takes a proposal back before anything was signed; both kindergartens can be joined to others again. */
export async function withdrawPartnership(
  em: SqlEntityManager,
  act: Act,
  { reason, ...input }: Edited<{ reason: string }>,
): Promise<Partnership> {
  const { partnership } = await takeStep(em, act, input, 'withdraw');
  partnership.endReason = reason;
  await recordOnPartnership(em, act, partnership, 'partnership.withdrawn', { facts: { reason } });
  return partnership;
}
