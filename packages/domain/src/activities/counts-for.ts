import type { Area } from '../areas/area.ts';
import { type Day, type DayRange, isWithin } from '../calendar/day.ts';
import type { TaskSide } from '../plans/task-side.ts';
import { isFinished, type TaskStatus } from '../plans/task-status.ts';
import type { PartySide, QuotaCondition, QuotaMeasure, QuotaRule, QuotaSet } from '../quotas/quota-set.ts';
import type { QuotaWindow } from '../quotas/quota-window.ts';

/** School days from which an activity lasts a week. */
export const weekDaysLeast = 5;

/** What of an activity decides where it counts. */
export interface CountingActivity extends DayRange {
  /** An activity type, a city's own too, or a kind of record of a mentor pair. */
  readonly type: string;
  readonly deliveredBy: PartySide | 'both';
  /** Its topic, as areas. */
  readonly areas: readonly Area[];
  /** Which conditions it states to meet; that it lasts a week is seen from its days. */
  readonly meets: readonly QuotaCondition[];
  readonly amounts: Readonly<Record<QuotaMeasure, number>>;
}

/** A quota that a participation counts for. */
export interface CountedQuota {
  readonly set: string;
  readonly rule: string;
  readonly window: string;
  readonly amount: number;
}

/** A task as counting sees it. */
export interface CountableTask {
  readonly key: string;
  readonly activityType: string | null;
  readonly side: TaskSide;
  readonly areas: readonly Area[];
  readonly status: TaskStatus;
  readonly from: Day;
  readonly due: Day;
}

/**
 * The quotas a participation counts for: in each set the first rule that takes its type, side, topic and conditions and
 * has a window on the activity's first day. At most one in a set; people can correct it.
 */
export function quotasCounted(
  activity: CountingActivity,
  sets: readonly { readonly set: QuotaSet; readonly windows: readonly QuotaWindow[] }[],
): readonly CountedQuota[] {
  return sets.flatMap(({ set, windows }) => {
    for (const rule of set.rules) {
      if (!takes(rule, activity)) continue;
      const window = windows.find((each) => each.rule === rule.code && isWithin(activity.from, each));
      const amount = activity.amounts[rule.measure];
      if (window !== undefined && amount > 0) {
        return [{ set: set.code, rule: rule.code, window: window.key, amount }];
      }
    }
    return [];
  });
}

/**
 * The tasks a participation is evidence of: unfinished ones of its type, side and topic whose days hold the activity's
 * first day. When there are none, the one that has been late the longest: late work counts too.
 */
export function tasksCounted(
  activity: Omit<CountingActivity, 'amounts' | 'meets'>,
  tasks: readonly CountableTask[],
): readonly string[] {
  const fitting = tasks.filter(
    (task) =>
      !isFinished(task) &&
      task.activityType === activity.type &&
      (task.side === 'both' || sidesMeet(task.side, activity.deliveredBy)) &&
      topicsMeet(task.areas, activity.areas),
  );
  const inTime = fitting.filter(({ from, due }) => isWithin(activity.from, { from, to: due }));
  if (inTime.length > 0) return inTime.map(({ key }) => key);
  const [late] = fitting
    .filter(({ due }) => due < activity.from)
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return late === undefined ? [] : [late.key];
}

function takes(rule: QuotaRule, activity: CountingActivity): boolean {
  return (
    rule.kinds.includes(activity.type) &&
    sidesMeet(rule.side, activity.deliveredBy) &&
    (rule.areas.length === 0 || rule.areas.some((area) => activity.areas.includes(area))) &&
    rule.conditions.every((condition) => meets(activity, condition))
  );
}

/** Length is seen from the days themselves, everything else is stated. */
function meets({ meets: stated, amounts }: CountingActivity, condition: QuotaCondition): boolean {
  return condition === 'aWeek' ? amounts.days >= weekDaysLeast : stated.includes(condition);
}

function sidesMeet(side: string, deliveredBy: CountingActivity['deliveredBy']): boolean {
  return deliveredBy === 'both' || deliveredBy === side;
}

/** An activity without a topic fits any task: entry takes a minute and may leave it out. */
function topicsMeet(ofTask: readonly Area[], ofActivity: readonly Area[]): boolean {
  return ofTask.length === 0 || ofActivity.length === 0 || ofTask.some((area) => ofActivity.includes(area));
}
