import { addDays, type Day, laterDay } from '@qinglan/domain/calendar/day';
import type { Random } from './random.ts';

/** The day on which made records live unless told otherwise: the day the tests stand on. */
export const makersDay: Day = '2026-10-15';

/** When a record was last touched: in office hours of some day of the year before today, `since` at the earliest. */
export function makeUpdatedAt(random: Random, today: Day, since: Day = '1900-01-01'): Date {
  const day = laterDay(addDays(today, -random.int(1, 380)), since);
  const minutes = random.int(8 * 60, 17 * 60 + 30);
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + minutes * 60_000 + random.int(0, 59) * 1000);
}
