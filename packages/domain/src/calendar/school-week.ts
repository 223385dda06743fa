import { addDays, type Day, type DayRange, daysBetween, earlierDay, laterDay, mondayOf } from './day.ts';
import { type SchoolCalendar, type Semester, semesterOf } from './school-calendar.ts';

/** Thirds of a semester, counted in school weeks. */
export const semesterParts = ['start', 'middle', 'end'] as const;
export type SemesterPart = (typeof semesterParts)[number];

/** A week of a semester, from 1; weeks run from Monday and the first is the one in which the semester begins. */
export interface SchoolWeek {
  readonly semester: Semester;
  readonly week: number;
}

/** How many school weeks a semester has, a first and last broken one included, holiday weeks too. */
export function schoolWeekCount({ from, to }: DayRange): number {
  return weekNumber(from, to);
}

/** 第几周: the week a day lies in; null between semesters. */
export function schoolWeek(calendar: SchoolCalendar, day: Day): SchoolWeek | null {
  const semester = semesterOf(calendar, day);
  return semester === null ? null : { semester, week: weekNumber(calendar[semester].from, day) };
}

/** Days of a school week, cut at the semester's ends; null when the semester has no such week. */
export function daysOfSchoolWeek(calendar: SchoolCalendar, { semester, week }: SchoolWeek): DayRange | null {
  const range = calendar[semester];
  if (week < 1 || week > schoolWeekCount(range)) return null;
  const monday = addDays(mondayOf(range.from), (week - 1) * 7);
  return { from: laterDay(monday, range.from), to: earlierDay(addDays(monday, 6), range.to) };
}

/** The part of the semester a day lies in; null between semesters. Of 20 weeks, 7 are start, 7 middle, 6 end. */
export function semesterPart(calendar: SchoolCalendar, day: Day): SemesterPart | null {
  const place = schoolWeek(calendar, day);
  return place === null ? null : partOfWeek(place.week, schoolWeekCount(calendar[place.semester]));
}

/** Days of a part; null when the semester is too short to have it, which a checked calendar never is. */
export function daysOfSemesterPart(
  calendar: SchoolCalendar,
  semester: Semester,
  part: SemesterPart,
): DayRange | null {
  const count = schoolWeekCount(calendar[semester]);
  const weeks = Array.from({ length: count }, (_, index) => index + 1).filter(
    (week) => partOfWeek(week, count) === part,
  );
  const first = daysOfSchoolWeek(calendar, { semester, week: weeks[0] ?? 0 });
  const last = daysOfSchoolWeek(calendar, { semester, week: weeks.at(-1) ?? 0 });
  return first === null || last === null ? null : { from: first.from, to: last.to };
}

function partOfWeek(week: number, count: number): SemesterPart {
  return semesterParts[Math.floor(((week - 1) * 3) / count)] ?? 'end';
}

function weekNumber(semesterFrom: Day, day: Day): number {
  return Math.floor(daysBetween(mondayOf(semesterFrom), day) / 7) + 1;
}
