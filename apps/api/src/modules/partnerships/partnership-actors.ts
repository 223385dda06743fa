import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { PartnershipActor } from '@qinglan/domain/partnerships/partnership-life';
import type { PartnershipSide } from '@qinglan/domain/partnerships/partnership-side';
import type { Act } from '../../platform/context.ts';
import { levelsSeen } from '../../platform/read/level-of.ts';
import { Partnership } from './partnership.entity.ts';

/** As what the viewer stands to a partnership: its coordinator, in charge of a side, or neither. */
export async function actorsIn(
  em: SqlEntityManager,
  { viewer }: Act,
  { id, lead, assisted }: Partnership,
): Promise<readonly PartnershipActor[]> {
  const [coordinates] = await levelsSeen(em, viewer, Partnership, id, ['write']);
  return [
    ...(coordinates ? (['coordinator'] as const) : []),
    ...(viewer.kindergartens.includes(lead.id) ? (['lead'] as const) : []),
    ...(viewer.kindergartens.includes(assisted.id) ? (['assisted'] as const) : []),
  ];
}

/** Whether the viewer may write what a side says: that side, or a coordinator for it. */
export async function mayWriteFor(
  em: SqlEntityManager,
  act: Act,
  partnership: Partnership,
  side: PartnershipSide,
): Promise<boolean> {
  const actors = await actorsIn(em, act, partnership);
  return actors.includes('coordinator') || actors.includes(side);
}
