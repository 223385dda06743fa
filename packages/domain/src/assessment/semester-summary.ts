import { type Day, type DayRange, laterDay } from '../calendar/day.ts';
import { countSchoolDays, type SchoolDays, schoolDaysSpan, sharedDays } from '../calendar/school-days.ts';
import { closedList } from '../closed-list.ts';
import { type PartnershipSide, partnershipSides } from '../partnerships/partnership-side.ts';
import type { DueWork } from '../plans/standing.ts';
import { type ProgrammeSemester, semesterKey } from '../programmes/programme-semester.ts';
import { windowDaysLeast } from '../quotas/owed.ts';
import { type RuleProblem, ruleProblem } from '../rule-codes.ts';

/** The three parts of a semester summary (plan 6, 四·4). */
export const summaryPartList = closedList({
  done: ['开展情况'],
  effect: ['工作成效'],
  problems: ['存在问题与下一步'],
});
export const summaryParts = summaryPartList.codes;
export type SummaryPart = (typeof summaryParts)[number];

/** What is known of a side's summary of one semester; parts are texts, empty while unwritten. */
export interface SummaryDraft {
  readonly parts: Readonly<Record<SummaryPart, string>>;
}

/**
 * The day a partnership's summaries of a semester are due: the last school day that both share. Null when they share
 * fewer than five: nothing has been done yet that could be summed up.
 */
export function summaryDue(
  semester: Pick<ProgrammeSemester, 'held'>,
  partnership: DayRange,
  schoolDays: SchoolDays,
): Day | null {
  const shared = sharedDays(semester.held, partnership);
  if (shared === null || countSchoolDays(schoolDays, shared) < windowDaysLeast) return null;
  return schoolDaysSpan(schoolDays, shared)?.to ?? null;
}

/** Names each part that is still to be written, so that a summary can be handed in. */
export function summaryProblems({ parts }: SummaryDraft): readonly RuleProblem[] {
  return summaryParts
    .filter((part) => parts[part].trim() === '')
    .map((part) => ruleProblem('summary-part-missing', ['parts', part], { part }));
}

/**
 * The summaries that a partnership owes in a semester, as work that standing looks at. `submitted` are the sides that
 * have handed theirs in, `begun` those that have a draft.
 */
export function summaryWork(
  semester: ProgrammeSemester,
  partnership: DayRange,
  sides: { readonly submitted: readonly PartnershipSide[]; readonly begun: readonly PartnershipSide[] },
  schoolDays: SchoolDays,
): readonly DueWork[] {
  const due = summaryDue(semester, partnership, schoolDays);
  if (due === null) return [];
  return partnershipSides.map((side) => ({
    key: `${semesterKey(semester)}-${side}`,
    kind: 'semesterSummary',
    status: sides.submitted.includes(side) ? 'done' : sides.begun.includes(side) ? 'inProgress' : 'planned',
    from: laterDay(semester.held.from, partnership.from),
    due,
  }));
}
