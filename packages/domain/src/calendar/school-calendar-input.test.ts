import { expect, test } from 'vitest';
import { parseInput } from '../zod-problems.ts';
import { defaultSchoolCalendar } from './default-school-calendar.ts';
import { schoolCalendarInput } from './school-calendar-input.ts';

const sound = defaultSchoolCalendar(2026);
const holiday = { from: '2026-10-01', to: '2026-10-07', name: '国庆节' };

test('the default calendar is a sound input', () => {
  expect(parseInput(schoolCalendarInput, sound)).toEqual({ ok: true, value: sound });
});

test.each([
  ['not-a-day', 'autumn.from', { autumn: { from: '1 September', to: '2027-01-20' } }],
  ['required', 'spring.to', { spring: { from: '2027-03-01' } }],
  ['out-of-range', 'schoolYear', { schoolYear: 1999 }],
  ['required', 'holidays.0.name', { holidays: [{ ...holiday, name: ' ' }] }],
  ['too-long', 'holidays.0.name', { holidays: [{ ...holiday, name: '节'.repeat(31) }] }],
  [
    'too-many',
    'makeUpDays',
    { makeUpDays: Array.from({ length: 41 }, () => ({ day: '2026-10-10', name: '调休' })) },
  ],
  ['holiday-order', 'holidays.0.to', { holidays: [{ ...holiday, to: '2026-09-30' }] }],
  ['semester-overlap', 'spring.from', { spring: { from: '2027-01-01', to: '2027-07-01' } }],
])('%s at %s', (code, path, change) => {
  const ruling = parseInput(schoolCalendarInput, { ...sound, ...change });
  const problems = ruling.ok ? [] : ruling.problems.map((problem) => [problem.code, problem.path.join('.')]);
  expect(problems).toEqual([[code, path]]);
});
