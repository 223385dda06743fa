import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { schoolYearOf } from '@qinglan/domain/calendar/school-year';
import type { RosterGround } from '@qinglan/domain/rosters/decide-roster';
import type { StoredKindergarten } from '@qinglan/domain/rosters/stored-kindergarten';
import type { StoredTeacher } from '@qinglan/domain/rosters/stored-teacher';
import type { Act } from '../../platform/context.ts';

/** What an import is decided on, and the versions under which it may be applied. */
export interface LoadedGround {
  readonly ground: RosterGround;
  /** District ids by name. */
  readonly districtIds: ReadonlyMap<string, string>;
  /** Versions of kindergartens and teachers by id. */
  readonly versions: ReadonlyMap<string, number>;
}

/**
 * Loads every kindergarten and teacher as far as rosters go. Deliberately not through the scope: employee numbers and
 * codes are unique in the city, so the rows of others decide too; what may be written is `remit`.
 */
export async function loadGround(em: SqlEntityManager, { viewer, today }: Act): Promise<LoadedGround> {
  const districts: { id: string; name: string }[] = await em.execute(
    'select id, name from district order by name_key, id',
  );
  const kindergartens: (StoredKindergarten & { version: number })[] = await em.execute(kindergartenRows, [
    schoolYearOf(today),
  ]);
  const teachers: (StoredTeacher & { version: number })[] = await em.execute(teacherRows);
  const own = new Set(viewer.districts);
  const remit = viewer.city ? null : districts.filter(({ id }) => own.has(id)).map(({ name }) => name);
  return {
    ground: { today, districts: districts.map(({ name }) => name), kindergartens, teachers, remit },
    districtIds: new Map(districts.map(({ id, name }) => [name, id])),
    versions: new Map([...kindergartens, ...teachers].map(({ id, version }) => [id, version])),
  };
}

const kindergartenRows = `
  select k.id, k.version, k.code, k.name, k.aliases, d.name as district, k.ownership, k.grade, k.area_type as "areaType",
    k.address, k.longitude, k.latitude, k.principal, k.phone, k.archived_on is not null as archived,
    case when p.id is null then null else json_build_object(
      'classCount', p.class_count, 'childCount', p.child_count, 'childCountApproximate', p.child_count_approximate,
      'staffCount', p.staff_count, 'fullTimeTeacherCount', p.full_time_teacher_count,
      'establishedTeacherCount', p.established_teacher_count) end as figures
  from kindergarten k
  join district d on d.id = k.district_id
  left join kindergarten_profile p on p.kindergarten_id = k.id and p.school_year = ?
  order by d.name_key, k.name_key, k.id`;

const teacherRows = `
  select t.id, t.version, t.name, t.gender, t.employee_number as "employeeNumber", t.kindergarten_id as "kindergartenId",
    t.post, t.age_group as "ageGroup", t.teaching_since as "teachingSince", t.education,
    t.preschool_major as "preschoolMajor", t.employment, t.title, t.honours, t.strengths, t.needs,
    t.mentee_capacity as "menteeCapacity", t.phone, t.status, s.from_day::text as "servingFrom"
  from teacher t
  join kindergarten k on k.id = t.kindergarten_id
  left join service s on s.teacher_id = t.id and s.to_day is null
  order by k.name_key, k.id, t.name_key, t.id`;
