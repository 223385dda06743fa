import { defaultSchoolCalendar } from '@qinglan/domain/calendar/default-school-calendar';
import type { SchoolYear } from '@qinglan/domain/calendar/school-year';
import type { SchoolCalendar } from '../../modules/calendar/school-calendar.entity.ts';
import type { Random } from './random.ts';
import type { Row } from './row.ts';

/** The calendar of a school year as the domain proposes it, with the statutory holidays that are known. */
export function makeSchoolCalendar(
  random: Random,
  schoolYear: SchoolYear,
  given: Partial<Row<SchoolCalendar>> = {},
): Row<SchoolCalendar> {
  const { autumn, spring, holidays, makeUpDays } = defaultSchoolCalendar(schoolYear);
  return {
    id: random.id(),
    schoolYear,
    autumnFrom: autumn.from,
    autumnTo: autumn.to,
    springFrom: spring.from,
    springTo: spring.to,
    holidays: [...holidays],
    makeUpDays: [...makeUpDays],
    version: 1,
    ...given,
  };
}
