import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { levelsSeen } from '../../platform/read/level-of.ts';
import { PartnershipGroup } from './partnership-group.entity.ts';

/** As what the viewer may write a group's own records: its coordinator, in charge of the lead, or neither. */
export async function groupActorsIn(
  em: SqlEntityManager,
  { viewer }: Act,
  { id, lead }: PartnershipGroup,
): Promise<readonly ('coordinator' | 'lead')[]> {
  const [coordinates] = await levelsSeen(em, viewer, PartnershipGroup, id, ['write']);
  return [
    ...(coordinates ? (['coordinator'] as const) : []),
    ...(viewer.kindergartens.includes(lead.id) ? (['lead'] as const) : []),
  ];
}
