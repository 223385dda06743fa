import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { nameKey } from '../../platform/search-text.ts';
import { record } from '../audit/record.ts';
import { District } from './district.entity.ts';
import { requireFreeDistrictName } from './free-district-name.ts';

/** Adds a district to the city. */
export async function createDistrict(
  em: SqlEntityManager,
  act: Act,
  { name }: { name: string },
): Promise<District> {
  await requireFreeDistrictName(em, name);
  const district = em.create(District, { name, nameKey: nameKey(name, 'place') });
  record(em, act, {
    action: 'district.created',
    recordType: 'district',
    record: district.id,
    district: district.id,
    kindergarten: null,
    facts: { name },
  });
  return district;
}
