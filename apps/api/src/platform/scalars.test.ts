import { expect, test } from 'vitest';
import { parseDay, parseInstant, parseMonth } from './scalars.ts';

test.each(['2024-02-29', '2026-12-31', '0001-01-01'])('%s is a day', (day) => {
  expect(parseDay(day)).toBe(day);
});

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-1-1',
  '0000-01-01',
  '2026-01-01T00:00:00Z',
  '',
  ' 2026-01-01',
  20260101,
  null,
])('%s is no day', (value) => {
  expect(() => parseDay(value)).toThrow(/日期/);
});

test('a month has two digits and exists', () => {
  expect(parseMonth('2026-09')).toBe('2026-09');
  for (const value of ['2026-13', '2026-9', '2026-00', '0000-01', 202609])
    expect(() => parseMonth(value)).toThrow(/月份/);
});

test('an instant says its offset', () => {
  expect(parseInstant('2026-03-01T08:00:00+08:00').toISOString()).toBe('2026-03-01T00:00:00.000Z');
  for (const value of ['2026-03-01T08:00:00', '2026-02-30T00:00:00Z', '2026-03-01', 5]) {
    expect(() => parseInstant(value)).toThrow(/日期|时间/);
  }
});
