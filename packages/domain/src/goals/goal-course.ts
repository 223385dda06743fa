import { type Day, daysBetween } from '../calendar/day.ts';
import { closedList } from '../closed-list.ts';
import { enoughPercent } from '../quotas/owed.ts';
import { type RuleProblem, ruleProblem } from '../rule-codes.ts';
import type { GoalDirection } from './goal-metric.ts';

/** How a goal gets on (目标进展). */
export const goalCourseList = closedList({
  met: ['已达成'],
  onCourse: ['正常推进'],
  offCourse: ['偏离'],
});
export type GoalCourse = (typeof goalCourseList.codes)[number];

/** What the rules ask of a goal with a number. */
export interface MeasuredGoal {
  readonly direction: GoalDirection;
  /** Where it began; null when nobody measured it, and then 0. */
  readonly baseline: number | null;
  readonly target: number;
  readonly from: Day;
  readonly due: Day;
}

export interface Measurement {
  readonly on: Day;
  readonly value: number;
  /** What a rate was taken over; null where the metric needs none. */
  readonly count: number | null;
}

/** Why a goal stands as it does. */
export type GoalReason =
  | { readonly kind: 'targetReached'; readonly on: Day; readonly value: number }
  | { readonly kind: 'notMeasured'; readonly due: Day }
  | { readonly kind: 'overdue'; readonly due: Day; readonly value: number | null }
  | { readonly kind: 'below'; readonly on: Day; readonly value: number; readonly expected: number }
  | { readonly kind: 'asExpected'; readonly on: Day; readonly value: number; readonly expected: number };

export interface GoalVerdict {
  readonly course: GoalCourse;
  readonly reasons: readonly GoalReason[];
  readonly latest: Measurement | null;
}

/**
 * Judges a goal on a day by its latest measurement up to then. Met: it reaches the target. Off course: due and not met,
 * unmeasured when half of the time is gone, or less than 80 % of the way that a straight line from the baseline to the
 * target has made by the day of the measurement. Otherwise on course.
 */
export function goalCourse(
  goal: MeasuredGoal,
  measurements: readonly Measurement[],
  today: Day,
): GoalVerdict {
  const latest = measurements
    .filter(({ on }) => on <= today)
    .reduce<Measurement | null>((last, each) => (last === null || each.on >= last.on ? each : last), null);
  const { reason, course } = judge(goal, latest, today);
  return { course, reasons: [reason], latest };
}

/** Names what is wrong with a measurement: a rate needs the number it was taken over, and nobody measures the future. */
export function measurementProblems(
  { on, count }: Measurement,
  needsCount: boolean,
  today: Day,
): readonly RuleProblem[] {
  return [
    ...(on > today ? [ruleProblem('in-the-future', ['on'], { value: on, today })] : []),
    ...(needsCount && (count === null || count <= 0) ? [ruleProblem('count-missing', ['count'])] : []),
  ];
}

function judge(
  goal: MeasuredGoal,
  latest: Measurement | null,
  today: Day,
): { readonly course: GoalCourse; readonly reason: GoalReason } {
  const { due, target, direction } = goal;
  if (latest !== null && reaches(latest.value, target, direction)) {
    return { course: 'met', reason: { kind: 'targetReached', on: latest.on, value: latest.value } };
  }
  if (today > due) {
    return { course: 'offCourse', reason: { kind: 'overdue', due, value: latest?.value ?? null } };
  }
  if (latest === null) {
    const course = timeGone(goal, today) * 2 > 1 ? 'offCourse' : 'onCourse';
    return { course, reason: { kind: 'notMeasured', due } };
  }
  const baseline = goal.baseline ?? 0;
  const expected = baseline + (target - baseline) * timeGone(goal, latest.on);
  const enough = baseline + ((expected - baseline) * enoughPercent) / 100;
  const facts = { on: latest.on, value: latest.value, expected };
  return reaches(latest.value, enough, direction)
    ? { course: 'onCourse', reason: { kind: 'asExpected', ...facts } }
    : { course: 'offCourse', reason: { kind: 'below', ...facts } };
}

function reaches(value: number, mark: number, direction: GoalDirection): boolean {
  return direction === 'atLeast' ? value >= mark : value <= mark;
}

/** The share of a goal's time that is gone, 0 to 1. */
function timeGone({ from, due }: MeasuredGoal, day: Day): number {
  const all = daysBetween(from, due);
  return all <= 0 ? 1 : Math.min(1, Math.max(0, daysBetween(from, day) / all));
}
