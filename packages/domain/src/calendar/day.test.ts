import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  compareDays,
  dayOfWeek,
  daysBetween,
  daysOf,
  isRealDay,
  isWithin,
  mondayOf,
} from './day.ts';

const msPerDay = 86_400_000;
const isoOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const anyDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / msPerDay, max: Date.UTC(2199, 11, 31) / msPerDay })
  .map((number) => isoOf(number * msPerDay));

describe('real days', () => {
  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2100-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['2026-4-1', false],
    ['1899-12-31', false],
    ['2026-10-15T00:00', false],
    ['２０２６-10-15', false],
    ['', false],
  ])('%j: %s', (text, real) => {
    expect(isRealDay(text)).toBe(real);
  });

  test('are those that the calendar of the runtime knows', () => {
    const two = (most: number) =>
      fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), two(13), two(32), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const date = new Date(`${text}T00:00:00Z`);
        const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isRealDay(text)).toBe(real);
      }),
    );
  });
});

test('arithmetic agrees with the calendar of the runtime', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.integer({ min: -40_000, max: 40_000 }), (a, b, days) => {
      expect(addDays(a, days)).toBe(isoOf(Date.parse(a) + days * msPerDay));
      expect(daysBetween(a, b)).toBe((Date.parse(b) - Date.parse(a)) / msPerDay);
      expect(dayOfWeek(a)).toBe(new Date(a).getUTCDay() || 7);
      expect(Math.sign(compareDays(a, b))).toBe(Math.sign(Date.parse(a) - Date.parse(b)));
    }),
    { numRuns: 1000 },
  );
});

test('the Monday of a week is a Monday, at most six days back', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(dayOfWeek(mondayOf(day))).toBe(1);
      expect(daysBetween(mondayOf(day), day)).toBe(dayOfWeek(day) - 1);
    }),
  );
});

test('a range lists every day once, in order, and nothing when it is turned round', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (from, length) => {
      const to = addDays(from, length);
      const days = daysOf({ from, to });
      expect(days).toHaveLength(length + 1);
      expect([days[0], days.at(-1)]).toEqual([from, to]);
      expect(days.toSorted(compareDays)).toEqual(days);
    }),
  );
  expect(daysOf({ from: '2026-10-02', to: '2026-10-01' })).toEqual([]);
});

test('an open end holds for ever, both ends are inside', () => {
  const range = { from: '2026-09-01', to: '2026-09-30' };
  expect(['2026-08-31', '2026-09-01', '2026-09-30', '2026-10-01'].map((day) => isWithin(day, range))).toEqual(
    [false, true, true, false],
  );
  expect(isWithin('2199-01-01', { from: '2026-09-01', to: null })).toBe(true);
});
