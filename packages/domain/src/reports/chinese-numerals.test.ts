import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseNumeral, paperDay } from './chinese-numerals.ts';

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [21, '二十一'],
  [99, '九十九'],
] as const)('%i is %s', (count, numeral) => {
  expect(chineseNumeral(count)).toBe(numeral);
});

test('a day stands without leading zeros', () => {
  expect(paperDay('2026-03-05')).toBe('2026年3月5日');
});

test('no two numbers are written alike', () => {
  const count = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(count, count, (a, b) => {
      expect(chineseNumeral(a) === chineseNumeral(b)).toBe(a === b);
    }),
  );
});
