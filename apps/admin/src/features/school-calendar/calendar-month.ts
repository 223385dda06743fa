import {
  addDays,
  type Day,
  type DayRange,
  dayOfWeek,
  isWithin,
  mondayOf,
} from '@qinglan/domain/calendar/day';
import { addMonths, daysOfMonth, type Month, monthOf, monthsBetween } from '@qinglan/domain/calendar/month';
import { isSchoolDay, type SchoolCalendar, semesterOf } from '@qinglan/domain/calendar/school-calendar';
import { type SchoolWeek, schoolWeek } from '@qinglan/domain/calendar/school-week';

export const dayKinds = ['school', 'makeUp', 'holiday', 'free', 'outside'] as const;
export type DayKind = (typeof dayKinds)[number];

export interface CalendarDay {
  readonly day: Day;
  readonly kind: DayKind;
  /** Of the holiday or make-up day. */
  readonly name: string | null;
}

/** A week's row in a month: seven places from Monday, empty where the month has not begun or is over. */
export interface MonthWeek {
  readonly monday: Day;
  /** Null outside the semesters. */
  readonly week: SchoolWeek | null;
  readonly days: readonly (CalendarDay | null)[];
}

/** The months that a school year's semesters touch. */
export function monthsOf({ autumn, spring }: SchoolCalendar): readonly Month[] {
  const first = monthOf(autumn.from);
  const count = monthsBetween(first, monthOf(spring.to)) + 1;
  return Array.from({ length: Math.max(0, Math.min(count, 14)) }, (_, index) => addMonths(first, index));
}

/** A month as rows of weeks, every day with what it is. */
export function weeksOfMonth(calendar: SchoolCalendar, month: Month): readonly MonthWeek[] {
  const range = daysOfMonth(month);
  const weeks: MonthWeek[] = [];
  for (let monday = mondayOf(range.from); monday <= range.to; monday = addDays(monday, 7)) {
    weeks.push(weekOf(calendar, range, monday));
  }
  return weeks;
}

function weekOf(calendar: SchoolCalendar, month: DayRange, monday: Day): MonthWeek {
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  const shown = days.filter((day) => isWithin(day, month));
  const taught = shown.find((day) => semesterOf(calendar, day) !== null);
  return {
    monday,
    week: taught === undefined ? null : schoolWeek(calendar, taught),
    days: days.map((day) => (isWithin(day, month) ? calendarDay(calendar, day) : null)),
  };
}

function calendarDay(calendar: SchoolCalendar, day: Day): CalendarDay {
  const makeUp = calendar.makeUpDays.find((each) => each.day === day);
  const holiday = calendar.holidays.find((each) => isWithin(day, each));
  if (isSchoolDay(calendar, day)) {
    return { day, kind: makeUp ? 'makeUp' : 'school', name: makeUp?.name ?? null };
  }
  if (holiday) return { day, kind: 'holiday', name: holiday.name };
  if (semesterOf(calendar, day) === null) return { day, kind: 'outside', name: null };
  return { day, kind: dayOfWeek(day) > 5 ? 'free' : 'outside', name: null };
}
