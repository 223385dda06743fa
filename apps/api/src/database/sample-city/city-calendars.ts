import type { Day } from '@qinglan/domain/calendar/day';
import { schoolYearOf } from '@qinglan/domain/calendar/school-year';
import type { SchoolCalendar } from '../../modules/calendar/school-calendar.entity.ts';
import { makeSchoolCalendar } from '../makers/make-school-calendar.ts';
import type { Random } from '../makers/random.ts';
import type { Row } from '../makers/row.ts';

/** The calendars of the school years that the programme touches up to the next one. */
export function makeCityCalendars(random: Random, today: Day): Row<SchoolCalendar>[] {
  const programmeYear = schoolYearOf(`${Number(today.slice(0, 4)) - 1}-03-01`);
  const next = schoolYearOf(today) + 1;
  return Array.from({ length: next - programmeYear + 1 }, (_, year) =>
    makeSchoolCalendar(random, programmeYear + year),
  );
}
