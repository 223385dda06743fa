import { addDays, type Day, type DayRange, mondayOf, partsOf } from '../calendar/day.ts';
import { addMonths, daysOfMonth, monthOf } from '../calendar/month.ts';
import { countSchoolDays, type SchoolDays, sharedDays } from '../calendar/school-days.ts';
import { daysOfSemesterPart } from '../calendar/school-week.ts';
import { type ProgrammeSemester, type SemesterKey, semesterKey } from '../programmes/programme-semester.ts';
import { owedInWindow } from './owed.ts';
import type { QuotaRule } from './quota-set.ts';

/** One window of one quota as a partnership, group or mentor pair owes it; `from` and `to` are cut to its own days. */
export interface QuotaWindow extends DayRange {
  readonly rule: string;
  /** Names the window among those of its rule: '2026-10', '2026-autumn', '2026-autumn-week-3', '2026'. */
  readonly key: string;
  /** The semester in which it ends, with which it is judged and signed off. */
  readonly semester: SemesterKey;
  readonly schoolDays: number;
  /** 0 for a window too short to owe anything. */
  readonly owed: number;
}

/** What windows are laid on. */
export interface QuotaGround {
  readonly schoolDays: SchoolDays;
  /** Of the programme, or of the pair's own days when it has none. */
  readonly semesters: readonly ProgrammeSemester[];
  /** The days during which the duty stands: of the partnership, group or pair. */
  readonly held: DayRange;
  readonly stages: readonly (DayRange & { readonly code: string })[];
}

type NamedDays = DayRange & { readonly key: string };

/**
 * The windows of a quota, in order. A window is whole when it lies in the programme as a whole: the programme's own last
 * December is no partial semester, a partnership that begins in November has one.
 */
export function quotaWindows(
  rule: Pick<QuotaRule, 'code' | 'minimum' | 'window'>,
  ground: QuotaGround,
): readonly QuotaWindow[] {
  return wholeWindows(rule, ground).flatMap(({ key, ...whole }) => {
    const held = sharedDays(whole, ground.held);
    const semester = held && semesterOfEnd(held.to, ground.semesters);
    if (held === null || semester === null) return [];
    const schoolDays = countSchoolDays(ground.schoolDays, held);
    const owed = owedInWindow(rule.minimum, countSchoolDays(ground.schoolDays, whole), schoolDays);
    return [{ rule: rule.code, key, ...held, semester: semesterKey(semester), schoolDays, owed }];
  });
}

function wholeWindows({ window }: Pick<QuotaRule, 'window'>, ground: QuotaGround): readonly NamedDays[] {
  const { semesters, schoolDays } = ground;
  switch (window.kind) {
    case 'week':
      return semesters.flatMap(weeksOf);
    case 'month':
      return semesters.flatMap(monthsOf);
    case 'months':
      return semesters.flatMap(monthsOf).filter(({ from }) => window.months.includes(partsOf(from).month));
    case 'semester':
      return semesters.map((semester) => ({ key: semesterKey(semester), ...semester.held }));
    case 'semesterPart':
      return semesters.flatMap((semester) => {
        const calendar = schoolDays.calendars.find(({ schoolYear }) => schoolYear === semester.schoolYear);
        const part = calendar && daysOfSemesterPart(calendar, semester.semester, window.part);
        const held = part && sharedDays(part, semester.held);
        return held ? [{ key: `${semesterKey(semester)}-${window.part}`, ...held }] : [];
      });
    case 'schoolYear':
      return schoolYearsOf(semesters);
    case 'stage':
      return ground.stages.map(({ code, from, to }) => ({ key: `stage-${code}`, from, to }));
    case 'programme': {
      const [first, last] = [semesters[0], semesters.at(-1)];
      return first && last ? [{ key: 'programme', from: first.held.from, to: last.held.to }] : [];
    }
  }
}

function weeksOf(semester: ProgrammeSemester): readonly NamedDays[] {
  const weeks: NamedDays[] = [];
  for (let monday = mondayOf(semester.days.from), week = 1; monday <= semester.held.to; week += 1) {
    const days = sharedDays({ from: monday, to: addDays(monday, 6) }, semester.held);
    if (days !== null) weeks.push({ key: `${semesterKey(semester)}-week-${week}`, ...days });
    monday = addDays(monday, 7);
  }
  return weeks;
}

function monthsOf({ held }: ProgrammeSemester): readonly NamedDays[] {
  const found: NamedDays[] = [];
  for (let month = monthOf(held.from); month <= monthOf(held.to); month = addMonths(month, 1)) {
    const days = sharedDays(daysOfMonth(month), held);
    if (days !== null) found.push({ key: month, ...days });
  }
  return found;
}

function schoolYearsOf(semesters: readonly ProgrammeSemester[]): readonly NamedDays[] {
  return [...new Set(semesters.map(({ schoolYear }) => schoolYear))].flatMap((year) => {
    const held = semesters.filter(({ schoolYear }) => schoolYear === year);
    const [first, last] = [held[0], held.at(-1)];
    return first && last ? [{ key: String(year), from: first.held.from, to: last.held.to }] : [];
  });
}

/** The semester a day lies in, or the one before it. */
function semesterOfEnd(day: Day, semesters: readonly ProgrammeSemester[]): ProgrammeSemester | null {
  return semesters.findLast(({ held }) => held.from <= day) ?? null;
}
