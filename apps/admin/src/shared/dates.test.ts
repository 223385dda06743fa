import { expect, test } from 'vitest';
import { dayOf, formatDay, formatInstant, formatMonth } from './dates.ts';

test.each([
  ['2026-09-01', '2026年9月1日', '1 Sep 2026'],
  ['2024-02-29', '2024年2月29日', '29 Feb 2024'],
  ['soon', 'soon', 'soon'],
])('the day %s', (day, chinese, english) => {
  expect([formatDay(day, 'zh-CN'), formatDay(day, 'en')]).toEqual([chinese, english]);
});

test('a month', () => {
  expect([formatMonth('2019-09', 'zh-CN'), formatMonth('2019-09', 'en')]).toEqual(['2019年9月', 'Sep 2019']);
});

test('an instant stands on the clock of the city, wherever the browser is', () => {
  expect(formatInstant('2026-08-31T16:05:00.000Z', 'zh-CN')).toBe('2026年9月1日 00:05');
  expect(dayOf('2026-08-31T16:05:00.000Z')).toBe('2026-09-01');
});
