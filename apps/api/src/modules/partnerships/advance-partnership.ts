import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import type { Edited } from '../../platform/edit.ts';
import type { Partnership } from './partnership.entity.ts';
import { recordOnPartnership } from './record-on-partnership.ts';
import { takeStep } from './take-step.ts';

/** The steps that need nothing but the coordinator's word. */
export const advances = ['activate', 'summarise', 'close'] as const;
type Advance = (typeof advances)[number];

const actions = {
  activate: 'partnership.activated',
  summarise: 'partnership.summarised',
  close: 'partnership.closed',
} as const;

/** Leads a signed partnership into its work, out of it into its summary, and to its end. */
export async function advancePartnership(
  em: SqlEntityManager,
  act: Act,
  { step, ...input }: Edited<{ step: Advance }>,
): Promise<Partnership> {
  const { partnership } = await takeStep(em, act, input, step);
  await recordOnPartnership(em, act, partnership, actions[step]);
  return partnership;
}
