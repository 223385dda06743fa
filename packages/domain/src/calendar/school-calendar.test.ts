import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOfWeek, daysOf } from './day.ts';
import { defaultSchoolCalendar } from './default-school-calendar.ts';
import {
  addSchoolDays,
  isSchoolDay,
  lastSchoolDay,
  nextSchoolDay,
  type SchoolCalendar,
  schoolDaysBetween,
  schoolDaysIn,
  semesterOf,
} from './school-calendar.ts';
import { daysOfSchoolYear, schoolYearLabel, schoolYearOf } from './school-year.ts';

const calendar: SchoolCalendar = {
  ...defaultSchoolCalendar(2026),
  makeUpDays: [
    { day: '2026-10-10', name: '国庆节调休' },
    { day: '2027-02-06', name: '不在学期内' },
  ],
};

describe('school days', () => {
  test.each([
    ['an ordinary Thursday', '2026-10-15', true],
    ['a Saturday', '2026-10-17', false],
    ['a Saturday made up', '2026-10-10', true],
    ['National Day', '2026-10-01', false],
    ['Mid-Autumn', '2026-09-25', false],
    ['the first day', '2026-09-01', true],
    ['the last day', '2027-01-20', true],
    ['the day after it', '2027-01-21', false],
    ['a day made up outside the semesters', '2027-02-06', false],
    ['Labour Day', '2027-05-04', false],
    ['August', '2026-08-20', false],
  ])('%s, %s: %s', (_name, day, school) => {
    expect(isSchoolDay(calendar, day)).toBe(school);
  });

  test.each([
    ['over a weekend', '2026-10-16', '2026-10-19'],
    ['over National Day into a day made up', '2026-09-30', '2026-10-08'],
    ['over the winter', '2027-01-20', '2027-03-01'],
    ['before the year begins', '2026-08-01', '2026-09-01'],
    ['never the day itself', '2026-10-15', '2026-10-16'],
    ['after the last day', '2027-07-05', null],
  ])('the next one: %s', (_name, day, next) => {
    expect(nextSchoolDay(calendar, day)).toBe(next);
  });

  test('are counted with both ends', () => {
    expect(schoolDaysBetween(calendar, '2026-10-12', '2026-10-18')).toBe(5);
    expect(schoolDaysBetween(calendar, '2026-10-15', '2026-10-15')).toBe(1);
    expect(schoolDaysBetween(calendar, '2026-10-15', '2026-10-14')).toBe(0);
    expect(schoolDaysBetween(calendar, '2000-01-01', '2199-12-31')).toBe(
      schoolDaysIn(calendar, { from: '2026-08-01', to: '2027-07-31' }).length,
    );
  });

  test('end a semester, from which its summaries are due', () => {
    expect(lastSchoolDay(calendar, 'autumn')).toBe('2027-01-20');
    expect(
      lastSchoolDay({ ...calendar, autumn: { from: '2026-09-05', to: '2026-09-06' } }, 'autumn'),
    ).toBeNull();
  });
});

describe('a time limit in school days', () => {
  test('runs over holidays and into the next school year', () => {
    expect(addSchoolDays(defaultSchoolCalendar, '2026-09-24', 10)).toBe('2026-10-16');
    expect(addSchoolDays(defaultSchoolCalendar, '2027-07-02', 3)).toBe('2027-09-02');
    expect(addSchoolDays(defaultSchoolCalendar, '2026-10-15', 0)).toBe('2026-10-15');
  });

  test('is the day up to which exactly so many school days lie', () => {
    const days = fc.integer({ min: 0, max: 364 }).map((number) => addDays('2026-08-01', number));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (day, count) => {
        const end = addSchoolDays(defaultSchoolCalendar, day, count);
        const years = [2026, 2027].map(defaultSchoolCalendar);
        const passed = years.reduce((sum, year) => sum + schoolDaysBetween(year, addDays(day, 1), end), 0);
        expect(passed).toBe(count);
        expect(years.some((year) => isSchoolDay(year, end))).toBe(true);
      }),
    );
  });

  test('says so when calendars hold no school days', () => {
    const empty = {
      ...calendar,
      autumn: { from: '2026-09-05', to: '2026-09-05' },
      spring: { from: '2027-03-06', to: '2027-03-06' },
    };
    expect(() => addSchoolDays(() => ({ ...empty, makeUpDays: [] }), '2026-08-01', 1)).toThrow(RangeError);
  });
});

describe('the school year', () => {
  test.each([
    ['2026-07-31', 2025],
    ['2026-08-01', 2026],
    ['2027-01-01', 2026],
  ])('of %s is %s', (day, schoolYear) => {
    expect(schoolYearOf(day)).toBe(schoolYear);
  });

  test('holds each of its days and is written with both years', () => {
    const { from, to } = daysOfSchoolYear(2026);
    expect(new Set(daysOf({ from, to }).map(schoolYearOf))).toEqual(new Set([2026]));
    expect([schoolYearOf(addDays(from, -1)), schoolYearOf(addDays(to, 1))]).toEqual([2025, 2027]);
    expect(schoolYearLabel(2026)).toBe('2026–2027');
  });
});

test('school days of any default calendar are weekdays inside a semester and outside holidays', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2099 }), (schoolYear) => {
      const year = defaultSchoolCalendar(schoolYear);
      const days = schoolDaysIn(year, daysOfSchoolYear(schoolYear));
      expect(days.length).toBeGreaterThan(150);
      for (const day of days) {
        expect(dayOfWeek(day)).toBeLessThanOrEqual(5);
        expect(semesterOf(year, day)).not.toBeNull();
        expect(year.holidays.some(({ from, to }) => from <= day && day <= to)).toBe(false);
      }
    }),
    { numRuns: 30 },
  );
});
