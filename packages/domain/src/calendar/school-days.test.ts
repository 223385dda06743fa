import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './day.ts';
import { defaultSchoolCalendar } from './default-school-calendar.ts';
import { schoolDaysBetween } from './school-calendar.ts';
import { countSchoolDays, listSchoolDays, schoolDaysOf, schoolDaysSpan, sharedDays } from './school-days.ts';

const schoolDays = schoolDaysOf([2026, 2025].map(defaultSchoolCalendar));

test('runs over several school years in order', () => {
  expect(schoolDays.calendars.map(({ schoolYear }) => schoolYear)).toEqual([2025, 2026]);
  expect(schoolDays.days.toSorted()).toEqual(schoolDays.days);
});

test.each([
  ['a week', '2026-10-12', '2026-10-18', 5],
  ['one school day', '2026-10-15', '2026-10-15', 1],
  ['a weekend', '2026-10-17', '2026-10-18', 0],
  ['turned round', '2026-10-15', '2026-10-14', 0],
  ['a holiday between semesters', '2026-02-01', '2026-02-20', 0],
])('%s, %s to %s: %i', (_name, from, to, count) => {
  expect(countSchoolDays(schoolDays, { from, to })).toBe(count);
  expect(listSchoolDays(schoolDays, { from, to })).toHaveLength(count);
});

test('a range is cut to its first and last school day', () => {
  expect(schoolDaysSpan(schoolDays, { from: '2026-10-17', to: '2026-10-25' })).toEqual({
    from: '2026-10-19',
    to: '2026-10-23',
  });
  expect(schoolDaysSpan(schoolDays, { from: '2026-10-17', to: '2026-10-18' })).toBeNull();
});

test('ranges share the days that lie in both', () => {
  const september = { from: '2026-09-01', to: '2026-09-30' };
  expect(sharedDays(september, { from: '2026-09-20', to: '2026-10-20' })).toEqual({
    from: '2026-09-20',
    to: '2026-09-30',
  });
  expect(sharedDays(september, { from: '2026-10-01', to: '2026-10-20' })).toBeNull();
});

test('counts what the calendars count one by one', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((number) => addDays('2025-07-01', number));
  fc.assert(
    fc.property(day, day, (from, to) => {
      const counted = schoolDays.calendars.reduce((sum, year) => sum + schoolDaysBetween(year, from, to), 0);
      expect(countSchoolDays(schoolDays, { from, to })).toBe(counted);
    }),
  );
});
