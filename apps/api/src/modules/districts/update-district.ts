import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { nameKey } from '../../platform/search-text.ts';
import { changesOf } from '../audit/changes.ts';
import { record } from '../audit/record.ts';
import { District } from './district.entity.ts';
import { requireFreeDistrictName } from './free-district-name.ts';

/** Renames a district. */
export async function updateDistrict(
  em: SqlEntityManager,
  act: Act,
  { id, version, name }: Edited<{ name: string }>,
): Promise<District> {
  const district = await loadForEdit(em, District, id, version);
  await requireFreeDistrictName(em, name, id);
  const before = { ...district };
  em.assign(district, { name, nameKey: nameKey(name, 'place') });
  record(em, act, {
    action: 'district.renamed',
    recordType: 'district',
    record: id,
    district: id,
    kindergarten: null,
    changes: changesOf(before, district, ['name']),
  });
  return district;
}
