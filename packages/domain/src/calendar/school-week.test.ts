import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOfWeek, daysOf } from './day.ts';
import { defaultSchoolCalendar } from './default-school-calendar.ts';
import { type SchoolCalendar, semesters } from './school-calendar.ts';
import {
  daysOfSchoolWeek,
  daysOfSemesterPart,
  schoolWeek,
  schoolWeekCount,
  semesterPart,
  semesterParts,
} from './school-week.ts';

const calendar = defaultSchoolCalendar(2026);

describe('school weeks', () => {
  test.each([
    ['the first day, a Tuesday', '2026-09-01', { semester: 'autumn', week: 1 }],
    ['its Sunday', '2026-09-06', { semester: 'autumn', week: 1 }],
    ['the Monday after', '2026-09-07', { semester: 'autumn', week: 2 }],
    ['a week of holidays counts', '2026-10-12', { semester: 'autumn', week: 7 }],
    ['the winter has none', '2027-02-10', null],
    ['spring begins anew', '2027-03-01', { semester: 'spring', week: 1 }],
  ])('%s', (_name, day, week) => {
    expect(schoolWeek(calendar, day)).toEqual(week);
  });

  test('are cut at the ends of the semester', () => {
    expect(daysOfSchoolWeek(calendar, { semester: 'autumn', week: 1 })).toEqual({
      from: '2026-09-01',
      to: '2026-09-06',
    });
    expect(daysOfSchoolWeek(calendar, { semester: 'autumn', week: 21 })).toEqual({
      from: '2027-01-18',
      to: '2027-01-20',
    });
    expect(daysOfSchoolWeek(calendar, { semester: 'autumn', week: 22 })).toBeNull();
    expect(daysOfSchoolWeek(calendar, { semester: 'autumn', week: 0 })).toBeNull();
  });
});

describe('parts of a semester', () => {
  test('of 21 weeks are seven each', () => {
    expect(schoolWeekCount(calendar.autumn)).toBe(21);
    expect(semesterParts.map((part) => daysOfSemesterPart(calendar, 'autumn', part))).toEqual([
      { from: '2026-09-01', to: '2026-10-18' },
      { from: '2026-10-19', to: '2026-12-06' },
      { from: '2026-12-07', to: '2027-01-20' },
    ]);
  });

  test('do not exist between semesters, nor in a semester of two weeks at its end', () => {
    expect(semesterPart(calendar, '2027-02-10')).toBeNull();
    const short = { ...calendar, autumn: { from: '2026-09-07', to: '2026-09-18' } };
    expect(daysOfSemesterPart(short, 'autumn', 'end')).toBeNull();
  });
});

/** Semesters of three weeks and more that begin on any weekday. */
const anyCalendar: fc.Arbitrary<SchoolCalendar> = fc
  .record({
    autumnFrom: fc.integer({ min: 0, max: 40 }),
    autumnDays: fc.integer({ min: 20, max: 120 }),
    springFrom: fc.integer({ min: 0, max: 40 }),
    springDays: fc.integer({ min: 20, max: 100 }),
  })
  .map(({ autumnFrom, autumnDays, springFrom, springDays }) => {
    const autumn = addDays('2026-08-20', autumnFrom);
    const spring = addDays('2027-02-10', springFrom);
    return {
      ...calendar,
      autumn: { from: autumn, to: addDays(autumn, autumnDays) },
      spring: { from: spring, to: addDays(spring, springDays) },
    };
  });

test('parts follow one another without a gap, cover the semester, and differ by at most one week', () => {
  fc.assert(
    fc.property(anyCalendar, fc.constantFrom(...semesters), (year, semester) => {
      const parts = semesterParts.map((part) => daysOfSemesterPart(year, semester, part));
      expect(parts.flatMap((part) => (part === null ? [] : daysOf(part)))).toEqual(daysOf(year[semester]));
      const weeks = parts.map((part) => (part === null ? 0 : schoolWeekCount(part)));
      expect(Math.max(...weeks) - Math.min(...weeks)).toBeLessThanOrEqual(1);
      for (const [index, part] of parts.entries()) {
        for (const day of part === null ? [] : daysOf(part))
          expect(semesterPart(year, day)).toBe(semesterParts[index]);
      }
    }),
  );
});

test('every day of a semester lies in the week that says so, and a week begins on Monday or with the semester', () => {
  fc.assert(
    fc.property(anyCalendar, fc.constantFrom(...semesters), (year, semester) => {
      for (const day of daysOf(year[semester])) {
        const place = schoolWeek(year, day);
        const range = place === null ? null : daysOfSchoolWeek(year, place);
        expect(range !== null && range.from <= day && day <= range.to).toBe(true);
        expect(range?.from === year[semester].from || dayOfWeek(range?.from ?? day) === 1).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
