import {
  addDays,
  type Day,
  type DayRange,
  dayOfWeek,
  daysOf,
  earlierDay,
  isWithin,
  laterDay,
} from './day.ts';
import { type SchoolYear, schoolYearOf } from './school-year.ts';

/** 学期, in the order of the school year. */
export const semesters = ['autumn', 'spring'] as const;
export type Semester = (typeof semesters)[number];

/** A stretch without school inside a semester; weekends may lie in it. */
export interface Holiday extends DayRange {
  readonly name: string;
}

/** A weekend day, or a day of a holiday, on which school is held in exchange for a free weekday (调休). */
export interface MakeUpDay {
  readonly day: Day;
  readonly name: string;
}

/** A city's calendar of one school year (校历). Semesters hold their first and last day. */
export interface SchoolCalendar {
  readonly schoolYear: SchoolYear;
  readonly autumn: DayRange;
  readonly spring: DayRange;
  readonly holidays: readonly Holiday[];
  readonly makeUpDays: readonly MakeUpDay[];
}

/** The semester a day lies in; null in the holidays between them. */
export function semesterOf(calendar: SchoolCalendar, day: Day): Semester | null {
  return semesters.find((semester) => isWithin(day, calendar[semester])) ?? null;
}

/** Monday to Friday inside a semester and outside its holidays, and the days made up. */
export function isSchoolDay(calendar: SchoolCalendar, day: Day): boolean {
  if (semesterOf(calendar, day) === null) return false;
  if (calendar.makeUpDays.some((makeUp) => makeUp.day === day)) return true;
  return dayOfWeek(day) <= 5 && !calendar.holidays.some((holiday) => isWithin(day, holiday));
}

/** School days of a range, both ends inclusive, in order. */
export function schoolDaysIn(calendar: SchoolCalendar, range: DayRange): readonly Day[] {
  const from = laterDay(range.from, calendar.autumn.from);
  const to = earlierDay(range.to, calendar.spring.to);
  return daysOf({ from, to }).filter((day) => isSchoolDay(calendar, day));
}

/** How many school days lie from one day to another, both inclusive; 0 when `to` comes before `from`. */
export function schoolDaysBetween(calendar: SchoolCalendar, from: Day, to: Day): number {
  return schoolDaysIn(calendar, { from, to }).length;
}

/** The first school day after a day, never the day itself; null when the school year holds none any more. */
export function nextSchoolDay(calendar: SchoolCalendar, day: Day): Day | null {
  return schoolDaysIn(calendar, { from: addDays(day, 1), to: calendar.spring.to })[0] ?? null;
}

/** The last school day of a semester, on which its summaries are due; null when it holds none. */
export function lastSchoolDay(calendar: SchoolCalendar, semester: Semester): Day | null {
  return schoolDaysIn(calendar, calendar[semester]).at(-1) ?? null;
}

/**
 * The day on which a time limit of so many school days runs out, the day after `day` being the first. It may cross
 * holidays and school years, so it asks for calendars.
 * @throws RangeError when three school years hold too few school days: then the calendars themselves are wrong.
 */
export function addSchoolDays(
  calendarOf: (schoolYear: SchoolYear) => SchoolCalendar,
  day: Day,
  count: number,
): Day {
  if (count <= 0) return day;
  const firstYear = schoolYearOf(day);
  let left = count;
  for (const schoolYear of [firstYear, firstYear + 1, firstYear + 2]) {
    const calendar = calendarOf(schoolYear);
    const days = schoolDaysIn(calendar, { from: addDays(day, 1), to: calendar.spring.to });
    const last = days[left - 1];
    if (last !== undefined) return last;
    left -= days.length;
  }
  throw new RangeError(`No ${count} school days in the three school years from ${day}`);
}
