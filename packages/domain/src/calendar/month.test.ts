import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, daysOfMonth, isRealMonth, monthOf, monthsBetween, parseMonth } from './month.ts';

test.each([
  ['2019.9', '2019-09'],
  ['2019年9月', '2019-09'],
  ['2019-09', '2019-09'],
  ['201909', '2019-09'],
  ['２０１９／９', '2019-09'],
  [' 2019 年 12 月 ', '2019-12'],
  ['2019.13', null],
  ['2019.0', null],
  ['19.9', null],
  ['2019', null],
  ['20199', null],
  ['二〇一九年九月', null],
  ['', null],
])('%s is the month %s', (text, month) => {
  expect(parseMonth(text)).toBe(month);
});

const anyMonth = fc
  .tuple(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

test('months add up and come back', () => {
  fc.assert(
    fc.property(anyMonth, fc.integer({ min: -480, max: 480 }), (month, months) => {
      const later = addMonths(month, months);
      expect(isRealMonth(later)).toBe(true);
      expect(monthsBetween(month, later)).toBe(months);
      expect(addMonths(later, -months)).toBe(month);
    }),
  );
});

test('a month begins and ends inside itself, and the next begins the day after', () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      const { from, to } = daysOfMonth(month);
      expect([monthOf(from), monthOf(to)]).toEqual([month, month]);
      const next = new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10);
      expect(next).toBe(daysOfMonth(addMonths(month, 1)).from);
    }),
  );
});
