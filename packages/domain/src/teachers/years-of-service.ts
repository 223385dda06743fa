import type { Day } from '../calendar/day.ts';
import { type Month, monthOf, monthsBetween } from '../calendar/month.ts';

/**
 * Full years of teaching: whole months since the first one ÷ 12, floored. The day inside the month is not known, so a
 * year is full from the first of its month. 0 for a month still to come.
 */
export function yearsOfService(teachingSince: Month, today: Day): number {
  return Math.max(0, Math.floor(monthsBetween(teachingSince, monthOf(today)) / 12));
}
