/**
 * A calendar day of the city (Asia/Shanghai) as 'YYYY-MM-DD', 1900 to 2199. Days are text and sort as text; nothing here
 * knows an hour, a time zone or what day it is. Functions expect real days: check input with `isRealDay` first.
 */
export type Day = string;

/** A stretch of days, both ends inclusive. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

const shape = /^(19|20|21)\d{2}-\d{2}-\d{2}$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whether a text is a day that exists: 2026-02-30 is not. */
export function isRealDay(text: string): boolean {
  if (!shape.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Year, month (1 to 12) and day (1 to 31) of a day. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** A day from its parts, which must be real. */
export function dayFrom(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Below 0 when a comes first, 0 when equal; sorts days and months. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function earlierDay(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return fromDayNumber(dayNumber(day) + days);
}

/** How many days b comes after a: 1 from one day to the next, negative when b is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

/** 1 Monday to 7 Sunday, as ISO 8601 and Chinese calendars count. */
export function dayOfWeek(day: Day): number {
  return ((((dayNumber(day) + 2) % 7) + 7) % 7) + 1;
}

/** The Monday of the week a day lies in. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - dayOfWeek(day));
}

/** Every day of a range in order; none when it ends before it begins. */
export function daysOf({ from, to }: DayRange): readonly Day[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, index) =>
    fromDayNumber(first + index),
  );
}

/** Whether a day lies in a range; an open end is null. */
export function isWithin(day: Day, range: { readonly from: Day; readonly to: Day | null }): boolean {
  return day >= range.from && (range.to === null || day <= range.to);
}

/**
 * Days since 1 March of the year 0, so that a leap day is the last day of its year and every month's offset is fixed:
 * counted from March, months of 31 and 30 days repeat every five months (153 days).
 */
function dayNumber(text: Day): number {
  const { year, month, day } = partsOf(text);
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1;
}

/** The inverse of `dayNumber`; a first guess at the year by its mean length is at most one off. */
function fromDayNumber(number: number): Day {
  const firstOf = (marchYear: number) =>
    marchYear * 365 + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  let marchYear = Math.floor(number / 365.2425);
  if (firstOf(marchYear) > number) marchYear -= 1;
  else if (firstOf(marchYear + 1) <= number) marchYear += 1;
  const dayOfYear = number - firstOf(marchYear);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return dayFrom(month > 2 ? marchYear : marchYear + 1, month, day);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
