import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { KindergartenInput } from '@qinglan/domain/kindergartens/kindergarten-input';
import type { Act } from '../../platform/context.ts';
import { loadVisible } from '../../platform/edit.ts';
import { forbidden } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { District } from '../districts/district.entity.ts';
import { requireFreeNames } from './free-names.ts';
import { Kindergarten } from './kindergarten.entity.ts';
import { derivedKindergartenFields } from './kindergarten-fields.ts';

/** Puts a new kindergarten on the city's roster; a district coordinator only in the own district. */
export async function createKindergarten(
  em: SqlEntityManager,
  act: Act,
  input: KindergartenInput,
): Promise<Kindergarten> {
  const { districtId, ...fields } = input;
  const district = await loadVisible(em, District, districtId, ['districtId']);
  requireDistrict(act, district.id);
  await requireFreeNames(em, { name: fields.name, district: district.id, code: fields.code });
  const kindergarten = em.create(Kindergarten, { ...fields, ...derivedKindergartenFields(fields), district });
  record(em, act, {
    action: 'kindergarten.created',
    recordType: 'kindergarten',
    record: kindergarten.id,
    district: district.id,
    kindergarten: kindergarten.id,
    facts: { name: kindergarten.name },
  });
  return kindergarten;
}

/** Kindergartens are put into a district by the city or by that district's coordinator. */
export function requireDistrict({ viewer }: Act, districtId: string): void {
  if (!viewer.city && !viewer.districts.includes(districtId)) throw forbidden('kindergarten:create');
}
