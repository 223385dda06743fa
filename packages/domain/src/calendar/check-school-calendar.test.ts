import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSchoolCalendar } from './check-school-calendar.ts';
import { defaultSchoolCalendar } from './default-school-calendar.ts';
import type { SchoolCalendar } from './school-calendar.ts';

const sound: SchoolCalendar = { ...defaultSchoolCalendar(2026), holidays: [], makeUpDays: [] };
const week = { from: '2026-10-01', to: '2026-10-07', name: '国庆节' };

describe('a school calendar is refused', () => {
  test.each([
    ['not-a-day', ['autumn', 'to'], { autumn: { from: '2026-09-01', to: '2027-02-30' } }],
    ['not-a-day', ['holidays', '0', 'from'], { holidays: [{ ...week, from: 'x' }] }],
    ['not-a-day', ['makeUpDays', '0', 'day'], { makeUpDays: [{ day: '2026-09-31', name: '' }] }],
    ['semester-order', ['spring', 'to'], { spring: { from: '2027-07-01', to: '2027-03-01' } }],
    ['semester-overlap', ['spring', 'from'], { spring: { from: '2027-01-20', to: '2027-07-01' } }],
    ['semester-outside-year', ['autumn', 'from'], { autumn: { from: '2026-07-31', to: '2027-01-20' } }],
    ['semester-outside-year', ['spring', 'to'], { spring: { from: '2027-03-01', to: '2027-08-01' } }],
    ['semester-too-short', ['spring', 'to'], { spring: { from: '2027-03-01', to: '2027-03-14' } }],
    ['holiday-order', ['holidays', '0', 'to'], { holidays: [{ ...week, to: '2026-09-30' }] }],
    ['holiday-outside-year', ['holidays', '0', 'from'], { holidays: [{ ...week, from: '2025-10-01' }] }],
    [
      'holiday-overlap',
      ['holidays', '1', 'from'],
      { holidays: [week, { ...week, from: '2026-10-07', to: '2026-10-08' }] },
    ],
    [
      'duplicate',
      ['makeUpDays', '1', 'day'],
      {
        makeUpDays: [
          { day: '2026-10-10', name: '' },
          { day: '2026-10-10', name: '' },
        ],
      },
    ],
    [
      'make-up-day-outside-semester',
      ['makeUpDays', '0', 'day'],
      { makeUpDays: [{ day: '2027-02-06', name: '' }] },
    ],
    [
      'make-up-day-is-school-day',
      ['makeUpDays', '0', 'day'],
      { makeUpDays: [{ day: '2026-10-15', name: '' }] },
    ],
  ] as const)('%s at %j', (code, path, change) => {
    expect(checkSchoolCalendar({ ...sound, ...change })).toEqual([{ code, path, facts: expect.any(Object) }]);
  });

  test('for every reason at once', () => {
    const codes = checkSchoolCalendar({
      ...sound,
      spring: { from: '2027-01-10', to: '2027-09-01' },
      holidays: [{ ...week, to: '2026-09-01' }],
      makeUpDays: [{ day: '2026-10-14', name: '' }],
    }).map(({ code }) => code);
    expect(codes).toEqual([
      'semester-outside-year',
      'semester-overlap',
      'holiday-order',
      'make-up-day-is-school-day',
    ]);
  });
});

test('a day of a holiday may be made up', () => {
  const makeUpDays = [{ day: '2026-10-07', name: '调休' }];
  expect(checkSchoolCalendar({ ...sound, holidays: [week], makeUpDays })).toEqual([]);
});

test('every default calendar is sound', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2099 }), (schoolYear) => {
      expect(checkSchoolCalendar(defaultSchoolCalendar(schoolYear))).toEqual([]);
    }),
  );
});
