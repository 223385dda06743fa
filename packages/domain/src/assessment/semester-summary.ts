import type { Day } from '../calendar/day.ts';
import { type SchoolDays, schoolDaysSpan } from '../calendar/school-days.ts';
import { closedList } from '../closed-list.ts';
import { type PartnershipSide, partnershipSides } from '../partnerships/partnership-side.ts';
import type { DueWork } from '../plans/standing.ts';
import { type ProgrammeSemester, semesterKey } from '../programmes/programme-semester.ts';
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

/** The day a semester's summaries are due: its last school day in the programme; null when it holds none. */
export function summaryDue(semester: Pick<ProgrammeSemester, 'held'>, schoolDays: SchoolDays): Day | null {
  return schoolDaysSpan(schoolDays, semester.held)?.to ?? null;
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
  sides: { readonly submitted: readonly PartnershipSide[]; readonly begun: readonly PartnershipSide[] },
  schoolDays: SchoolDays,
): readonly DueWork[] {
  const due = summaryDue(semester, schoolDays);
  if (due === null) return [];
  return partnershipSides.map((side) => ({
    key: `${semesterKey(semester)}-${side}`,
    kind: 'semesterSummary',
    status: sides.submitted.includes(side) ? 'done' : sides.begun.includes(side) ? 'inProgress' : 'planned',
    from: semester.held.from,
    due,
  }));
}
