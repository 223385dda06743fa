import type { Day, DayRange } from './day.ts';
import { partsOf } from './day.ts';

/** A school year (学年) by the calendar year in which it begins: 2026 for 2026–2027. */
export type SchoolYear = number;

/**
 * The school year a day belongs to. It turns on 1 August, not on 1 September: nothing of the old year happens after
 * the spring semester's close in July, while August's hiring, transfers and class lists are already for the new one.
 */
export function schoolYearOf(day: Day): SchoolYear {
  const { year, month } = partsOf(day);
  return month >= 8 ? year : year - 1;
}

/** 1 August to 31 July. */
export function daysOfSchoolYear(schoolYear: SchoolYear): DayRange {
  return { from: `${schoolYear}-08-01`, to: `${schoolYear + 1}-07-31` };
}

/** '2026–2027'. */
export function schoolYearLabel(schoolYear: SchoolYear): string {
  return `${schoolYear}–${schoolYear + 1}`;
}
