import type { Day } from '../calendar/day.ts';
import { type RuleProblem, type Ruling, ruleProblem } from '../rule-codes.ts';
import type { ActivityState } from './activity-state.ts';
import { classHoursProblems } from './class-hours.ts';

/** What recording asks of a draft; everything else may come later or from context. */
export interface ActivityDraft {
  readonly state: ActivityState;
  readonly from: Day;
  readonly to: Day;
  readonly classHours: number | null;
  /** How many partnerships and mentor pairs take part. */
  readonly participations: number;
}

/**
 * Records a draft, which asks the other sides to confirm. Only what has happened is recorded: an activity that is still
 * to come stays a draft. Refuses with `activity-not-draft` and the problems of its fields.
 */
export function recordActivity(draft: ActivityDraft, today: Day): Ruling<'recorded'> {
  const { state, from, to, classHours, participations } = draft;
  const problems: RuleProblem[] = [
    ...(state === 'draft' ? [] : [ruleProblem('activity-not-draft', [], { state })]),
    ...(from > to ? [ruleProblem('period-order', ['to'], { from, to })] : []),
    ...(to > today ? [ruleProblem('in-the-future', ['to'], { value: to, today })] : []),
    ...(classHours === null ? [] : classHoursProblems(classHours)),
    ...(participations === 0 ? [ruleProblem('participation-missing', ['participations'])] : []),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: 'recorded' };
}

/** Whether a record may be corrected. Refuses with `activity-draft`: a draft is simply edited. */
export function correctActivity({ state }: { readonly state: ActivityState }): Ruling<ActivityState> {
  return state === 'draft'
    ? { ok: false, problems: [ruleProblem('activity-draft')] }
    : { ok: true, value: 'recorded' };
}
