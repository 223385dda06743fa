import { type DayRange, partsOf } from '../calendar/day.ts';
import { daysOfMonth } from '../calendar/month.ts';
import type { SchoolDays } from '../calendar/school-days.ts';
import { daysOfSemesterPart, type SemesterPart } from '../calendar/school-week.ts';
import { type ProgrammeSemester, semesterAt } from '../programmes/programme-semester.ts';

/** 上旬, 中旬, 下旬: the 1st to 10th, 11th to 20th, and what is left of a month. */
export const monthParts = ['first', 'middle', 'last'] as const;
export type MonthPart = (typeof monthParts)[number];

/** Ordinal of a semester in its programme, from 1; −1 is the last. `each` stands for every semester of the stage. */
export type SemesterRef = number | 'each';

/**
 * When a template wants a task done, without a year. Months are calendar months, 1 to 12. A template written for the
 * other half of the year is turned by six months: March, the first month of a spring, stands for September.
 */
export type TemplateWindow =
  | {
      readonly kind: 'day';
      readonly semester: SemesterRef;
      readonly month: number;
      readonly day: number;
    }
  | {
      readonly kind: 'monthPart';
      readonly semester: SemesterRef;
      readonly month: number;
      readonly part: MonthPart;
    }
  | { readonly kind: 'month'; readonly semester: SemesterRef; readonly month: number }
  | { readonly kind: 'semesterPart'; readonly semester: SemesterRef; readonly part: SemesterPart }
  | { readonly kind: 'semester'; readonly semester: SemesterRef }
  /** The n-th school year that the programme touches, from 1; the first may be a spring alone. */
  | { readonly kind: 'schoolYear'; readonly year: number }
  | { readonly kind: 'stage' }
  | { readonly kind: 'phase' }
  | { readonly kind: 'programme' };

/** A beginning or an end of a stage: a semester, or a month or part of one. */
export interface StageEdge {
  readonly semester: number;
  readonly month?: number;
  readonly part?: SemesterPart;
}

/** What windows are laid on. */
export interface WindowGround {
  readonly schoolDays: SchoolDays;
  readonly semesters: readonly ProgrammeSemester[];
  readonly programme: DayRange;
  readonly phase: DayRange;
  readonly stage: DayRange;
}

/** The calendar days of a window whose semester is known; null when the programme has no such semester. */
export function windowDays(window: TemplateWindow, ground: WindowGround): DayRange | null {
  switch (window.kind) {
    case 'stage':
    case 'phase':
    case 'programme':
      return ground[window.kind];
    case 'schoolYear':
      return schoolYearDays(ground.semesters, window.year);
    default: {
      if (window.semester === 'each') return null;
      const semester = semesterAt(ground.semesters, window.semester);
      return semester === undefined ? null : daysInSemester(window, semester, ground.schoolDays);
    }
  }
}

/** The days of a stage between two edges; null when either lies outside the programme. */
export function stageDays(
  from: StageEdge,
  to: StageEdge,
  ground: Pick<WindowGround, 'schoolDays' | 'semesters'>,
): DayRange | null {
  const first = edgeDays(from, ground);
  const last = edgeDays(to, ground);
  return first === null || last === null || first.from > last.to ? null : { from: first.from, to: last.to };
}

function edgeDays(
  { semester: ordinal, month, part }: StageEdge,
  { schoolDays, semesters }: Pick<WindowGround, 'schoolDays' | 'semesters'>,
): DayRange | null {
  const semester = semesterAt(semesters, ordinal);
  if (semester === undefined) return null;
  if (month !== undefined) return monthDays(semester, month);
  return part === undefined ? semester.days : partDays(semester, part, schoolDays);
}

type SemesterWindow = Extract<TemplateWindow, { readonly semester: SemesterRef }>;

function daysInSemester(
  window: SemesterWindow,
  semester: ProgrammeSemester,
  schoolDays: SchoolDays,
): DayRange | null {
  switch (window.kind) {
    case 'semester':
      return semester.days;
    case 'semesterPart':
      return partDays(semester, window.part, schoolDays);
    case 'month':
      return monthDays(semester, window.month);
    case 'monthPart':
      return partOfMonth(monthDays(semester, window.month), window.part);
    case 'day': {
      const month = monthDays(semester, window.month);
      const last = partsOf(month.to).day;
      const day = `${month.to.slice(0, 8)}${String(Math.min(window.day, last)).padStart(2, '0')}`;
      return { from: day, to: day };
    }
  }
}

/** Autumn has August to January, spring February to July; a month of the other half is turned by six. */
function monthDays({ schoolYear, semester }: ProgrammeSemester, month: number): DayRange {
  const isAutumnMonth = month >= 8 || month === 1;
  const turned = isAutumnMonth === (semester === 'autumn') ? month : ((month + 5) % 12) + 1;
  const year = turned >= 8 ? schoolYear : schoolYear + 1;
  return daysOfMonth(`${year}-${String(turned).padStart(2, '0')}`);
}

function partOfMonth({ from, to }: DayRange, part: MonthPart): DayRange {
  const dayOf = (day: string) => `${from.slice(0, 8)}${day}`;
  if (part === 'first') return { from, to: dayOf('10') };
  return part === 'middle' ? { from: dayOf('11'), to: dayOf('20') } : { from: dayOf('21'), to };
}

function partDays(
  { schoolYear, semester, days }: ProgrammeSemester,
  part: SemesterPart,
  { calendars }: SchoolDays,
): DayRange {
  const calendar = calendars.find((each) => each.schoolYear === schoolYear);
  return (calendar && daysOfSemesterPart(calendar, semester, part)) ?? days;
}

function schoolYearDays(semesters: readonly ProgrammeSemester[], year: number): DayRange | null {
  const years = [...new Set(semesters.map(({ schoolYear }) => schoolYear))];
  const held = semesters.filter(({ schoolYear }) => schoolYear === years[year - 1]);
  const last = held.at(-1);
  return held[0] === undefined || last === undefined ? null : { from: held[0].days.from, to: last.days.to };
}
