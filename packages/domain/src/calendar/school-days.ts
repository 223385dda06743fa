import { type Day, type DayRange, earlierDay, laterDay } from './day.ts';
import { type SchoolCalendar, schoolDaysIn } from './school-calendar.ts';
import { daysOfSchoolYear } from './school-year.ts';

/**
 * The school days of several school years in one sorted list, so that windows of a whole city are counted by two
 * binary searches each instead of walking calendars.
 */
export interface SchoolDays {
  /** In order of school year, without gaps between the years. */
  readonly calendars: readonly SchoolCalendar[];
  readonly days: readonly Day[];
}

/** Lays calendars of consecutive school years together. */
export function schoolDaysOf(calendars: readonly SchoolCalendar[]): SchoolDays {
  const ordered = calendars.toSorted((a, b) => a.schoolYear - b.schoolYear);
  return {
    calendars: ordered,
    days: ordered.flatMap((calendar) => schoolDaysIn(calendar, daysOfSchoolYear(calendar.schoolYear))),
  };
}

/** How many school days a range holds, both ends inclusive. */
export function countSchoolDays({ days }: SchoolDays, { from, to }: DayRange): number {
  return to < from ? 0 : placeAfter(days, to) - placeOf(days, from);
}

/** The first and last school day of a range; null when it holds none. */
export function schoolDaysSpan({ days }: SchoolDays, { from, to }: DayRange): DayRange | null {
  const first = days[placeOf(days, from)];
  const last = days[placeAfter(days, to) - 1];
  return first === undefined || last === undefined || first > last ? null : { from: first, to: last };
}

/** The school days of a range, in order. */
export function listSchoolDays({ days }: SchoolDays, { from, to }: DayRange): readonly Day[] {
  return to < from ? [] : days.slice(placeOf(days, from), placeAfter(days, to));
}

/** The days two ranges share; null when they are apart. */
export function sharedDays(a: DayRange, b: DayRange): DayRange | null {
  const range = { from: laterDay(a.from, b.from), to: earlierDay(a.to, b.to) };
  return range.from > range.to ? null : range;
}

/** Place of the first day not before a day. */
function placeOf(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Place of the first day after a day. */
function placeAfter(days: readonly Day[], day: Day): number {
  const place = placeOf(days, day);
  return days[place] === day ? place + 1 : place;
}
