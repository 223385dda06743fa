import type { SqlEntityManager } from '@mikro-orm/postgresql';
import {
  type PartnershipActor,
  type PartnershipStep,
  statusAfter,
  whoMay,
} from '@qinglan/domain/partnerships/partnership-life';
import type { Act } from '../../platform/context.ts';
import { loadForEdit } from '../../platform/edit.ts';
import { forbidden, ruled } from '../../platform/errors.ts';
import { Partnership } from './partnership.entity.ts';
import { actorsIn } from './partnership-actors.ts';

interface Read {
  readonly id: string;
  readonly version: number;
}

/** A partnership that has just taken a step, and as what the viewer took it. */
export interface Stepped {
  readonly partnership: Partnership;
  readonly actors: readonly PartnershipActor[];
}

/**
 * Loads a partnership, locked, and leads it on by a step of its life. Whoever sees it without having a part in the step
 * is FORBIDDEN; a step that is not open is refused by the domain's table.
 */
export async function takeStep(
  em: SqlEntityManager,
  act: Act,
  { id, version }: Read,
  step: PartnershipStep,
): Promise<Stepped> {
  const partnership = await loadForEdit(em, Partnership, id, version, 'read');
  const actors = await actorsIn(em, act, partnership);
  if (!whoMay(step, actors)) throw forbidden();
  partnership.status = ruled(statusAfter(step, partnership, act.today));
  return { partnership, actors };
}
