import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { defaultSchoolCalendar } from '../calendar/default-school-calendar.ts';
import { countSchoolDays, schoolDaysOf } from '../calendar/school-days.ts';
import { programmeSemesters, semesterAt, semesterKey } from './programme-semester.ts';

const schoolDays = schoolDaysOf([2023, 2024, 2025, 2026, 2027].map(defaultSchoolCalendar));
const keys = (from: string, to: string) => programmeSemesters({ from, to }, schoolDays).map(semesterKey);

test.each([
  [
    'March to December of the third year',
    '2025-03-01',
    '2027-12-31',
    ['2024-spring', '2025-autumn', '2025-spring', '2026-autumn', '2026-spring', '2027-autumn'],
  ],
  ['from New Year, not in the old autumn', '2025-01-01', '2025-07-31', ['2024-spring']],
  ['from May, still in that spring', '2025-05-06', '2026-01-31', ['2024-spring', '2025-autumn']],
  ['a summer alone', '2025-07-10', '2025-08-20', []],
])('%s', (_name, from, to, expected) => {
  expect(keys(from, to)).toEqual(expected);
});

test('ordinals count from 1, and from the end below 0', () => {
  const found = programmeSemesters({ from: '2025-03-01', to: '2027-12-31' }, schoolDays);
  expect(semesterAt(found, 1)).toBe(found[0]);
  expect(semesterAt(found, -1)).toMatchObject({ ordinal: 6, held: { from: '2027-09-01', to: '2027-12-31' } });
  expect(semesterAt(found, 7)).toBeUndefined();
});

test('every semester that counts has school days in the programme, and they come in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), (start, length) => {
      const from = addDays('2024-01-01', start);
      const programme = { from, to: addDays(from, length) };
      const found = programmeSemesters(programme, schoolDays);
      expect(found.map(({ ordinal }) => ordinal)).toEqual(found.map((_semester, index) => index + 1));
      for (const { held } of found) expect(countSchoolDays(schoolDays, held)).toBeGreaterThan(0);
      expect(found.map(({ days }) => days.from)).toEqual(found.map(({ days }) => days.from).toSorted());
    }),
  );
});
