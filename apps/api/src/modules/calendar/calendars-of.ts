import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { defaultSchoolCalendar } from '@qinglan/domain/calendar/default-school-calendar';
import type { SchoolCalendar as Calendar } from '@qinglan/domain/calendar/school-calendar';
import type { SchoolYear } from '@qinglan/domain/calendar/school-year';
import { SchoolCalendar } from './school-calendar.entity.ts';

/** The city's calendars by school year; for a year that it has not entered yet, the default one. */
export async function calendarsOf(em: SqlEntityManager): Promise<(schoolYear: SchoolYear) => Calendar> {
  const stored = await em.find(SchoolCalendar, {}, { filters: false });
  const calendars = new Map(stored.map((each) => [each.schoolYear, calendarFrom(each)]));
  return (schoolYear) => calendars.get(schoolYear) ?? defaultSchoolCalendar(schoolYear);
}

function calendarFrom(row: SchoolCalendar): Calendar {
  const { schoolYear, holidays, makeUpDays } = row;
  return {
    ...{ schoolYear, holidays, makeUpDays },
    autumn: { from: row.autumnFrom, to: row.autumnTo },
    spring: { from: row.springFrom, to: row.springTo },
  };
}
