import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/errors.ts';
import { District } from './district.entity.ts';

/** Refuses a name that another district of the city has. */
export async function requireFreeDistrictName(
  em: SqlEntityManager,
  name: string,
  ownId?: string,
): Promise<void> {
  const other = await em.findOne(District, { name, id: { $ne: ownId ?? null } }, { filters: false });
  if (other) refuse({ code: 'district-name-taken', path: ['name'], facts: { name } });
}
