import { setImmediate as nextTurn } from 'node:timers/promises';
import { addDays } from '@qinglan/domain/calendar/day';
import type { KindergartenRef, StoredTeacher, TeacherValues } from '@qinglan/domain/rosters/stored-teacher';
import { newId } from '../../platform/id.ts';
import { insertRows } from '../../platform/rows/insert-rows.ts';
import type { Row } from '../../platform/rows/row.ts';
import { type ChangedRow, updateRows } from '../../platform/rows/update-rows.ts';
import { changesOf } from '../audit/changes.ts';
import { Service } from '../teachers/service.entity.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import { derivedTeacherFields } from '../teachers/teacher-fields.ts';
import { type Application, requireAll } from './application.ts';
import { eventPlace, type Place, type Places } from './apply-kindergartens.ts';
import type { Changing, Making, RosterPlan } from './plan-roster.ts';

/** Teachers at a time, between which other work gets its turn: reading names into pinyin takes time. */
const teachersAtATime = 500;

const changedColumns = [
  'name',
  'gender',
  'employeeNumber',
  'kindergarten',
  'post',
  'ageGroup',
  'teachingSince',
  'education',
  'preschoolMajor',
  'employment',
  'title',
  'titleRank',
  'honours',
  'strengths',
  'needs',
  'strengthAreas',
  'needAreas',
  'needCount',
  'menteeCapacity',
  'phone',
  'nameKey',
  'searchText',
  'updatedAt',
] as const;

/** Makes and changes teachers; who comes with another kindergarten is transferred there today. */
export async function applyTeachers(
  application: Application,
  plan: RosterPlan,
  places: Places,
  onWritten: (teachers: number) => void,
): Promise<void> {
  let written = 0;
  const told = async (teachers: number) => {
    written += teachers;
    onWritten(written);
    await nextTurn();
  };
  for (const some of chunks(plan.newTeachers)) {
    await makeTeachers(application, some, places);
    await told(some.length);
  }
  const stored = new Map(application.loaded.ground.teachers.map((each) => [each.id, each]));
  for (const some of chunks(plan.changedTeachers)) {
    await changeTeachers(application, some, stored, places);
    await told(some.length);
  }
}

async function makeTeachers(
  { em, act, happenings }: Application,
  makings: readonly Making<TeacherValues>[],
  places: Places,
): Promise<void> {
  const services: Row<Service>[] = [];
  const rows = makings.map(({ values: { kindergarten, ...values } }): Row<Teacher> => {
    const id = newId();
    const place = placeOf(kindergarten, places);
    const fields = mutable(values);
    services.push({ id: newId(), teacher: id, kindergarten: place.id, from: act.today, to: null });
    const facts = { name: values.name, from: act.today };
    happenings.push({
      ...eventPlace(place),
      action: 'teacher.created',
      recordType: 'teacher',
      record: id,
      facts,
    });
    return {
      ...fields,
      ...derivedTeacherFields(fields),
      id,
      kindergarten: place.id,
      status: 'active',
      erasedAt: null,
      updatedAt: act.now,
      version: 1,
    };
  });
  await insertRows(em, Teacher, rows);
  await insertRows(em, Service, services);
}

async function changeTeachers(
  application: Application,
  changings: readonly Changing<TeacherValues>[],
  stored: ReadonlyMap<string, StoredTeacher>,
  places: Places,
): Promise<void> {
  const { em, act, loaded, happenings } = application;
  const moved = new Map<string, Place>();
  const rows = changings.flatMap(({ id, changes: { kindergarten, ...changes } }): ChangedRow<Teacher>[] => {
    const before = stored.get(id);
    if (before === undefined) return [];
    const place = placeOf(kindergarten ?? { id: before.kindergartenId }, places);
    if (kindergarten !== undefined) {
      moved.set(id, place);
      happenings.push(
        ...moveEvents(before, placeOf({ id: before.kindergartenId }, places), place, act.today),
      );
    }
    if (Object.keys(changes).length > 0) {
      const told = changesOf<StoredTeacher>(
        before,
        changes,
        Object.keys(changes) as (keyof typeof changes)[],
      );
      happenings.push({
        ...eventPlace(place),
        action: 'teacher.updated',
        recordType: 'teacher',
        record: id,
        changes: told,
      });
    }
    const {
      kindergartenId: _left,
      status: _status,
      servingFrom: _since,
      ...values
    } = { ...before, ...changes };
    const fields = mutable(values);
    const row = { ...fields, ...derivedTeacherFields(fields), kindergarten: place.id, updatedAt: act.now };
    return [{ ...row, version: loaded.versions.get(id) ?? 0 }];
  });
  requireAll(await updateRows(em, Teacher, changedColumns, rows), rows.length);
  await moveServices(application, moved);
}

/** A transfer closes the running service the day before and opens the next one. */
async function moveServices({ em, act }: Application, moved: ReadonlyMap<string, Place>): Promise<void> {
  if (moved.size === 0) return;
  await em.execute(
    'update service set to_day = ?::date where to_day is null and teacher_id in (select value::uuid from json_array_elements_text(?::json))',
    [addDays(act.today, -1), JSON.stringify([...moved.keys()])],
    'run',
  );
  const rows = [...moved].map(([teacher, { id }]) => ({
    id: newId(),
    teacher,
    kindergarten: id,
    from: act.today,
    to: null,
  }));
  await insertRows(em, Service, rows);
}

/** As the verb records a transfer: one event for the teacher, one for the kindergarten that was left. */
function moveEvents({ id, name }: StoredTeacher, left: Place, now: Place, day: string) {
  return [
    {
      ...eventPlace(now),
      action: 'teacher.transferred',
      recordType: 'teacher',
      record: id,
      facts: { from: left.name, to: now.name, day },
    },
    {
      ...eventPlace(left),
      action: 'kindergarten.teacherMovedAway',
      recordType: 'kindergarten',
      record: left.id,
      facts: { teacher: name, to: now.name, day },
    },
  ] as const;
}

function placeOf(ref: KindergartenRef, { byId, made }: Places): Place {
  const place = 'id' in ref ? byId.get(ref.id) : made.get(ref.newAt);
  if (place === undefined) throw new Error('A teacher was planned for a kindergarten that is not there');
  return place;
}

/** The entity's own lists may be changed by others; the plan's may not. */
function mutable<Values extends Pick<TeacherValues, 'honours' | 'strengths' | 'needs'>>(values: Values) {
  const { honours, strengths, needs } = values;
  return { ...values, honours: [...honours], strengths: [...strengths], needs: [...needs] };
}

function* chunks<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let first = 0; first < list.length; first += teachersAtATime)
    yield list.slice(first, first + teachersAtATime);
}
