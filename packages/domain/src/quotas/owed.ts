/** A window with fewer school days owes nothing: a week cut by a holiday, three days of July. */
export const windowDaysLeast = 5;

/** Week and month windows are enough when this share of them is met over a semester; the same share warns before. */
export const enoughPercent = 80;

/**
 * What a window owes when only some of its school days are left to it, as after a late start: the minimum in
 * proportion, rounded down. `schoolDays` is the whole window's.
 */
export function owedInWindow(minimum: number, schoolDays: number, left: number): number {
  if (schoolDays < windowDaysLeast || left < windowDaysLeast) return 0;
  return Math.floor((minimum * Math.min(left, schoolDays)) / schoolDays);
}

/** What of it should have been done by now, the day itself included: in proportion, rounded down. */
export function owedToday(owed: number, schoolDays: number, elapsed: number): number {
  if (schoolDays <= 0) return 0;
  return Math.floor((owed * Math.min(elapsed, schoolDays)) / schoolDays);
}

/**
 * Shares a minimum among the parts of one window, given by their school days, as when another lead takes over half
 * way: each gets its share rounded down, and what is left goes to the largest remainders, the earlier part first when
 * they are equal. The shares sum to the minimum; all are 0 when the window as a whole owes nothing.
 */
export function owedByParts(minimum: number, schoolDays: readonly number[]): readonly number[] {
  const whole = schoolDays.reduce((sum, days) => sum + days, 0);
  if (whole < windowDaysLeast) return schoolDays.map(() => 0);
  const shares = schoolDays.map((days) => Math.floor((minimum * days) / whole));
  const left = minimum - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = schoolDays
    .map((days, index) => ({ index, remainder: (minimum * days) % whole }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const lucky = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return shares.map((share, index) => (lucky.has(index) ? share + 1 : share));
}
