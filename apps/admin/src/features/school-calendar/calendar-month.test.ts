import { defaultSchoolCalendar } from '@qinglan/domain/calendar/default-school-calendar';
import { schoolDaysIn } from '@qinglan/domain/calendar/school-calendar';
import { expect, test } from 'vitest';
import { calendar2026 } from '../../../test/mock/records.ts';
import { monthsOf, weeksOfMonth } from './calendar-month.ts';

const kindOf = (day: string) =>
  weeksOfMonth(calendar2026, day.slice(0, 7))
    .flatMap(({ days }) => days)
    .find((each) => each?.day === day)?.kind;

test.each([
  ['2026-09-01', 'school'],
  ['2026-09-05', 'free'],
  ['2026-10-03', 'holiday'],
  ['2026-10-10', 'makeUp'],
  ['2027-02-03', 'outside'],
  ['2027-01-23', 'outside'],
])('%s is %s', (day, kind) => {
  expect(kindOf(day)).toBe(kind);
});

test('weeks are numbered from the first of each semester and empty outside', () => {
  const [first, second] = weeksOfMonth(calendar2026, '2026-09');
  expect([first?.week?.week, second?.week?.week]).toEqual([1, 2]);
  expect(first?.days[0]).toBeNull();
  expect(weeksOfMonth(calendar2026, '2027-02').every(({ week }) => week === null)).toBe(true);
});

test.each([2024, 2025, 2026, 2027, 2030])('the pictures of %i hold every school day once', (year) => {
  const calendar = defaultSchoolCalendar(year);
  const taught = monthsOf(calendar)
    .flatMap((month) => weeksOfMonth(calendar, month))
    .flatMap(({ days }) => days)
    .filter((day) => day?.kind === 'school' || day?.kind === 'makeUp')
    .map((day) => day?.day);
  const span = { from: calendar.autumn.from, to: calendar.spring.to };
  expect(taught).toEqual(schoolDaysIn(calendar, span));
});
