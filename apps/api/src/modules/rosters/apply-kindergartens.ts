import { setImmediate as nextTurn } from 'node:timers/promises';
import { kindergartenGradeList } from '@qinglan/domain/kindergartens/grade';
import type { StoredFigures, StoredKindergarten } from '@qinglan/domain/rosters/stored-kindergarten';
import { newId } from '../../platform/id.ts';
import { insertRows } from '../../platform/rows/insert-rows.ts';
import { updateRows } from '../../platform/rows/update-rows.ts';
import { nameKey, searchTextOf } from '../../platform/search-text.ts';
import { changesOf } from '../audit/changes.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { derivedKindergartenFields } from '../kindergartens/kindergarten-fields.ts';
import { type Application, requireAll } from './application.ts';
import type { RosterPlan } from './plan-roster.ts';

/** Where a kindergarten is, for the events of its teachers. */
export interface Place {
  readonly id: string;
  readonly district: string;
  readonly name: string;
}

/** All kindergartens by id, and those of the plan by their place among the decisions. */
export interface Places {
  readonly byId: ReadonlyMap<string, Place>;
  readonly made: ReadonlyMap<number, Place>;
}

const changedColumns = [
  'code',
  'name',
  'district',
  'ownership',
  'grade',
  'gradeRank',
  'areaType',
  'address',
  'longitude',
  'latitude',
  'principal',
  'phone',
  'nameKey',
  'searchText',
  'updatedAt',
] as const;

/** Makes and changes kindergartens; gives back where each one is. */
export async function applyKindergartens(application: Application, plan: RosterPlan): Promise<Places> {
  const { em, act, loaded, districtId, happenings } = application;
  const figures = new Map<string, StoredFigures>();
  const made = new Map<number, Place>();
  const rows = plan.newKindergartens.map(({ at, values: { figures: given, district, ...fields } }) => {
    const id = newId();
    const place = { id, district: districtId(district), name: fields.name };
    made.set(at, place);
    if (given !== null) figures.set(id, given);
    const whole = { ...fields, aliases: [], strengths: [], needs: [] };
    const facts = { name: fields.name };
    happenings.push({
      ...eventPlace(place),
      action: 'kindergarten.created',
      recordType: 'kindergarten',
      record: id,
      facts,
    });
    return {
      ...whole,
      ...derivedKindergartenFields(whole),
      id,
      district: place.district,
      founded: null,
      archivedOn: null,
      archiveReason: null,
      updatedAt: act.now,
      version: 1,
    };
  });
  await insertRows(em, Kindergarten, rows);
  const stored = new Map(loaded.ground.kindergartens.map((each) => [each.id, each]));
  const byId = new Map(
    loaded.ground.kindergartens.map(({ id, district, name }) => [
      id,
      { id, name, district: districtId(district) },
    ]),
  );
  const changed = plan.changedKindergartens.flatMap(({ id, changes: { figures: given, ...changes } }) => {
    const before = stored.get(id);
    if (before === undefined) return [];
    if (given !== undefined && given !== null) figures.set(id, given);
    const after = { ...before, ...changes };
    const place = { id, name: after.name, district: districtId(after.district) };
    byId.set(id, place);
    const told = changesOf<StoredKindergarten>(before, { ...changes, ...(given && { figures: given }) }, [
      ...(Object.keys(changes) as (keyof typeof changes)[]),
      'figures',
    ]);
    happenings.push({
      ...eventPlace(place),
      action: 'kindergarten.updated',
      recordType: 'kindergarten',
      record: id,
      changes: told,
    });
    return [changedRow(after, place.district, loaded.versions.get(id) ?? 0, act.now)];
  });
  requireAll(await updateRows(em, Kindergarten, changedColumns, changed), changed.length);
  await nextTurn();
  await keepFigures(application, figures);
  return { byId, made };
}

export function eventPlace({ id, district }: Place): {
  readonly district: string;
  readonly kindergarten: string;
} {
  return { district, kindergarten: id };
}

function changedRow(after: StoredKindergarten, district: string, version: number, now: Date) {
  const {
    id,
    code,
    name,
    aliases,
    ownership,
    grade,
    areaType,
    address,
    longitude,
    latitude,
    principal,
    phone,
  } = after;
  return {
    ...{
      id,
      version,
      code,
      name,
      ownership,
      grade,
      areaType,
      address,
      longitude,
      latitude,
      principal,
      phone,
    },
    district,
    gradeRank: kindergartenGradeList.rank(grade),
    nameKey: nameKey(name, 'place'),
    searchText: searchTextOf([name, ...aliases], 'place'),
    updatedAt: now,
  };
}

/** The figures of the running school year: a roster's columns replace those of before, all others stay. */
async function keepFigures(
  { em, schoolYear }: Application,
  figures: ReadonlyMap<string, StoredFigures>,
): Promise<void> {
  const rows = [...figures].map(([kindergarten, given]) => ({ id: newId(), kindergarten, ...given }));
  await em.execute(
    `insert into kindergarten_profile (id, kindergarten_id, school_year, class_count, child_count,
      child_count_approximate, staff_count, full_time_teacher_count, established_teacher_count)
    select id, kindergarten, ?, "classCount", "childCount", "childCountApproximate", "staffCount",
      "fullTimeTeacherCount", "establishedTeacherCount"
    from json_to_recordset(?::json) as r(id uuid, kindergarten uuid, "classCount" smallint, "childCount" int,
      "childCountApproximate" boolean, "staffCount" int, "fullTimeTeacherCount" int, "establishedTeacherCount" int)
    on conflict (kindergarten_id, school_year) do update set class_count = excluded.class_count,
      child_count = excluded.child_count, child_count_approximate = excluded.child_count_approximate,
      staff_count = excluded.staff_count, full_time_teacher_count = excluded.full_time_teacher_count,
      established_teacher_count = excluded.established_teacher_count, version = kindergarten_profile.version + 1`,
    [schoolYear, JSON.stringify(rows)],
    'run',
  );
}
