import { addDays, type Day, type DayRange } from '../calendar/day.ts';
import { similarity } from '../text/similarity.ts';

/** Two records of one event are often a day or two apart, since each side writes from memory. */
export const duplicateDays = 2;
/** Topics this much alike mean the same. */
export const duplicateTopicLeast = 0.6;

/** What tells two records of one activity apart. */
export interface ComparableActivity extends DayRange {
  readonly id: string;
  readonly type: string;
  readonly topic: string;
  /** Partnerships and mentor pairs that take part. */
  readonly parties: readonly string[];
}

/** The days among whose activities a near duplicate can lie; the caller loads no others. */
export function duplicateRange({ from, to }: DayRange): { readonly from: Day; readonly to: Day } {
  return { from: addDays(from, -duplicateDays), to: addDays(to, duplicateDays) };
}

/**
 * Records that may be the same event: same type, days at most two apart, a common party, and topics alike or one left
 * out. A warning, never a refusal: two lectures in one week do happen.
 */
export function nearDuplicates<A extends ComparableActivity>(
  activity: ComparableActivity,
  others: readonly A[],
): readonly A[] {
  const { from, to } = duplicateRange(activity);
  return others.filter(
    (other) =>
      other.id !== activity.id &&
      other.type === activity.type &&
      other.from <= to &&
      from <= other.to &&
      other.parties.some((party) => activity.parties.includes(party)) &&
      (other.topic === '' ||
        activity.topic === '' ||
        similarity(other.topic, activity.topic) >= duplicateTopicLeast),
  );
}
