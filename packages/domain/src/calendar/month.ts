import { compact } from '../text/normalise.ts';
import { type Day, type DayRange, dayFrom, daysInMonth } from './day.ts';

/** A calendar month as 'YYYY-MM', 1900 to 2199; sorts as text. Functions expect real months. */
export type Month = string;

/** Whether a text is a month in its one stored form. */
export function isRealMonth(text: string): boolean {
  return /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(text);
}

/** Reads a month as offices write it: 2019.9, 2019年9月, 2019-09, 2019/9, 201909. Null for anything else. */
export function parseMonth(text: string): Month | null {
  const [, year, month] =
    /^(\d{4})(?:[-./年](\d{1,2})月?|(\d{2}))$/.exec(compact(text))?.filter(isText) ?? [];
  if (year === undefined || month === undefined) return null;
  const parsed = `${year}-${month.padStart(2, '0')}`;
  return isRealMonth(parsed) ? parsed : null;
}

const isText = (group: string | undefined): group is string => group !== undefined;

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** First and last day of a month. */
export function daysOfMonth(month: Month): DayRange {
  const [year, number] = yearAndMonth(month);
  return { from: dayFrom(year, number, 1), to: dayFrom(year, number, daysInMonth(year, number)) };
}

/** How many months b comes after a; negative when it is earlier. */
export function monthsBetween(a: Month, b: Month): number {
  return monthNumber(b) - monthNumber(a);
}

/** The month so many months later, or earlier when negative. */
export function addMonths(month: Month, months: number): Month {
  const number = monthNumber(month) + months;
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

function monthNumber(month: Month): number {
  const [year, number] = yearAndMonth(month);
  return year * 12 + number - 1;
}

function yearAndMonth(month: Month): readonly [number, number] {
  return [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
}
