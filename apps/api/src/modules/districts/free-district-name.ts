import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/errors.ts';
import { refuseTaken } from '../../platform/refused-as.ts';
import { District } from './district.entity.ts';

refuseTaken('district_name_unique', 'district-name-taken', ['name']);

/** Refuses a name that another district of the city has. */
export async function requireFreeDistrictName(
  em: SqlEntityManager,
  name: string,
  ownId?: string,
): Promise<void> {
  const other = await em.findOne(District, { name, id: { $ne: ownId ?? null } }, { filters: false });
  if (other) refuse({ code: 'district-name-taken', path: ['name'], facts: { name } });
}
