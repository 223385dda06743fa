import { ref } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { KindergartenChanges } from '@qinglan/domain/kindergartens/kindergarten-input';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit, loadVisible } from '../../platform/edit.ts';
import { changesOf } from '../audit/changes.ts';
import { record } from '../audit/record.ts';
import { District } from '../districts/district.entity.ts';
import { requireDistrict } from './create-kindergarten.ts';
import { requireFreeNames } from './free-names.ts';
import { Kindergarten } from './kindergarten.entity.ts';
import { derivedKindergartenFields, kindergartenFields } from './kindergarten-fields.ts';

/** Changes what is recorded of a kindergarten; moving it to another district asks for a say in that one too. */
export async function updateKindergarten(
  em: SqlEntityManager,
  act: Act,
  { id, version, districtId, ...changes }: Edited<KindergartenChanges>,
): Promise<Kindergarten> {
  const kindergarten = await loadForEdit(em, Kindergarten, id, version);
  const before = { ...kindergarten };
  if (districtId !== undefined && districtId !== kindergarten.district.id) {
    const district = await loadVisible(em, District, districtId, ['districtId']);
    requireDistrict(act, district.id);
    kindergarten.district = ref(district);
  }
  em.assign(kindergarten, changes);
  em.assign(kindergarten, derivedKindergartenFields(kindergarten));
  await requireFreeNames(em, {
    id,
    name: kindergarten.name,
    district: kindergarten.district.id,
    code: kindergarten.code ?? null,
  });
  record(em, act, {
    action: 'kindergarten.updated',
    recordType: 'kindergarten',
    record: id,
    district: kindergarten.district.id,
    kindergarten: id,
    changes: changesOf(before, kindergarten, kindergartenFields),
  });
  return kindergarten;
}
