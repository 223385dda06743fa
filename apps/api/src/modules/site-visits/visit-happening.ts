import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Happening } from '../audit/record.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import type { SiteVisit } from './site-visit.entity.ts';

/** What the timeline shows as changed of a visit. */
export const siteVisitFields = [
  'on',
  'methods',
  'visitors',
  'findings',
] as const satisfies readonly (keyof SiteVisit)[];

/** What happened to a visit, told in its own timeline. */
export async function visitHappening(
  em: SqlEntityManager,
  visit: Pick<SiteVisit, 'id' | 'kindergarten'>,
  what: Pick<Happening, 'action' | 'facts' | 'changes'>,
): Promise<Happening> {
  const visited = await em.findOneOrFail(Kindergarten, { id: visit.kindergarten.id }, { filters: false });
  return {
    ...what,
    recordType: 'siteVisit',
    record: visit.id,
    district: visited.district.id,
    kindergarten: visited.id,
  };
}
