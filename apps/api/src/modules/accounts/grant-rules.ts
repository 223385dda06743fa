import type { EntityClass } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { mayGrant, type Role } from '@qinglan/domain/access/role';
import type { GrantInput } from '@qinglan/domain/accounts/user-input';
import type { Act } from '../../platform/context.ts';
import { loadVisible } from '../../platform/edit.ts';
import { type Reason, refuse } from '../../platform/errors.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { District } from '../districts/district.entity.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { Teacher } from '../teachers/teacher.entity.ts';

/** A grant whose subject was found: at most one of the three. */
export interface FoundGrant {
  readonly role: Role;
  readonly district: District | null;
  readonly kindergarten: Kindergarten | null;
  readonly teacher: Teacher | null;
}

/**
 * Finds what grants are to be held over, and refuses those that are not the viewer's to give: the role must be one it
 * may give, and the subject must lie within its own reach.
 */
export async function findGrants(
  em: SqlEntityManager,
  act: Act,
  grants: readonly GrantInput[],
): Promise<FoundGrant[]> {
  const found: FoundGrant[] = [];
  for (const [index, grant] of grants.entries()) {
    found.push(await findGrant(em, grant, ['grants', String(index)]));
  }
  const reasons = found.flatMap((grant, index): Reason[] =>
    liesWithin(act.viewer, grant)
      ? []
      : [{ code: 'grant-not-allowed', path: ['grants', String(index)], facts: { role: grant.role } }],
  );
  if (reasons[0]) refuse(reasons[0], ...reasons.slice(1));
  return found;
}

async function findGrant(
  em: SqlEntityManager,
  grant: GrantInput,
  path: readonly string[],
): Promise<FoundGrant> {
  const { role, districtId, kindergartenId, teacherId } = grant;
  const find = <E extends { readonly id: string }>(
    entity: EntityClass<E>,
    id: string | null,
    field: string,
  ) => (id === null ? null : loadVisible(em, entity, id, [...path, field]));
  const district = await find(District, districtId, 'districtId');
  const kindergarten = await find(Kindergarten, kindergartenId, 'kindergartenId');
  const teacher = await find(Teacher, teacherId, 'teacherId');
  if (teacher) await em.populate(teacher, ['kindergarten'], { filters: false });
  return { role, district, kindergarten, teacher };
}

function liesWithin(viewer: Viewer, { role, district, kindergarten, teacher }: FoundGrant): boolean {
  if (viewer.city && mayGrant('cityCoordinator', role)) return true;
  const place = teacher ? teacher.kindergarten.unwrap() : kindergarten;
  const districtId = district?.id ?? place?.district.id;
  const inDistrict = districtId !== undefined && viewer.districts.includes(districtId);
  const inKindergarten = teacher !== null && viewer.kindergartens.includes(teacher.kindergarten.id);
  return (
    (inDistrict && mayGrant('districtCoordinator', role)) ||
    (inKindergarten && mayGrant('kindergartenLead', role))
  );
}
