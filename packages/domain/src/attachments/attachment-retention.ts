import { addDays, compareDays, type Day } from '../calendar/day.ts';
import { addMonths, daysOfMonth, monthOf } from '../calendar/month.ts';

/** How long pictures of children are kept: the three years of a programme. Law asks for an end; a city may be stricter. */
const childrenKeptMonths = 36;

/** How long a removed file can still be asked back from the operator. */
export const removedKeptDays = 35;

/** Last day on which the bytes are kept; null: as long as the record. */
export function keptUntil(showsChildren: boolean, today: Day): Day | null {
  return showsChildren ? daysOfMonth(addMonths(monthOf(today), childrenKeptMonths)).to : null;
}

/** Whether the bytes must go: kept long enough, or removed long enough ago. */
export function isPastKeeping(
  { keptUntil: last, removedOn }: { readonly keptUntil: Day | null; readonly removedOn: Day | null },
  today: Day,
): boolean {
  if (last !== null && compareDays(today, last) > 0) return true;
  return removedOn !== null && compareDays(today, addDays(removedOn, removedKeptDays)) > 0;
}
