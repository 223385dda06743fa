import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { SchoolCalendarInput } from '@qinglan/domain/calendar/school-calendar-input';
import type { Act } from '../../platform/context.ts';
import { loadForEdit } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { changesOf } from '../audit/changes.ts';
import { record } from '../audit/record.ts';
import { SchoolCalendar } from './school-calendar.entity.ts';

type SaveInput = SchoolCalendarInput & { readonly version?: number | null };

/** Sets the calendar of a school year, for the first time or anew; without a version only for the first time. */
export async function saveSchoolCalendar(
  em: SqlEntityManager,
  act: Act,
  { version, schoolYear, autumn, spring, holidays, makeUpDays }: SaveInput,
): Promise<SchoolCalendar> {
  const columns = {
    autumnFrom: autumn.from,
    autumnTo: autumn.to,
    springFrom: spring.from,
    springTo: spring.to,
    holidays,
    makeUpDays,
  };
  const existing = await em.findOne(SchoolCalendar, { schoolYear });
  if (!existing) return firstCalendar(em, act, em.create(SchoolCalendar, { schoolYear, ...columns }));
  if (version == null) refuse({ code: 'school-year-taken', path: ['schoolYear'], facts: { schoolYear } });
  const calendar = await loadForEdit(em, SchoolCalendar, existing.id, version);
  const before = { ...calendar };
  em.assign(calendar, columns);
  record(em, act, {
    action: 'schoolCalendar.updated',
    recordType: 'schoolCalendar',
    record: calendar.id,
    district: null,
    kindergarten: null,
    changes: changesOf(before, calendar, Object.keys(columns) as (keyof typeof columns)[]),
  });
  return calendar;
}

function firstCalendar(em: SqlEntityManager, act: Act, calendar: SchoolCalendar): SchoolCalendar {
  record(em, act, {
    action: 'schoolCalendar.created',
    recordType: 'schoolCalendar',
    record: calendar.id,
    district: null,
    kindergarten: null,
    facts: { schoolYear: calendar.schoolYear },
  });
  return calendar;
}
