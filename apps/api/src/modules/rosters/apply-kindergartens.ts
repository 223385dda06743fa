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
import { KindergartenProfile } from '../kindergartens/kindergarten-profile.entity.ts';
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

/** The figures of the running school year: those of another import replace them. */
async function keepFigures(
  { em, schoolYear }: Application,
  figures: ReadonlyMap<string, StoredFigures>,
): Promise<void> {
  const ids = [...figures.keys()];
  await em.execute(
    'delete from kindergarten_profile where school_year = ? and kindergarten_id in (select value::uuid from json_array_elements_text(?::json))',
    [schoolYear, JSON.stringify(ids)],
    'run',
  );
  const rows = ids.flatMap((kindergarten) => {
    const given = figures.get(kindergarten);
    return given === undefined ? [] : [{ id: newId(), kindergarten, schoolYear, ...given, version: 1 }];
  });
  await insertRows(em, KindergartenProfile, rows);
}
