import { type Day, partsOf } from '../calendar/day.ts';

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** A whole number from 1 to 99 as headings are counted: 十, 十二, 二十一. */
export function chineseNumeral(count: number): string {
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return `${head}${ones === 0 ? '' : digits[ones]}`;
}

/** A day as papers write it, in Arabic figures without leading zeros (GB/T 9704-2012, 7.3.5.4): 2026年10月5日. */
export function paperDay(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${year}年${month}月${date}日`;
}

/** A day to be filled in by hand. */
export const openDay = '　　　　年　　月　　日';
