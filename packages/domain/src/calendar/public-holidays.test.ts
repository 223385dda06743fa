import { expect, test } from 'vitest';
import { publicHolidays } from './public-holidays.ts';

const almanac = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** Month and day of the lunar calendar as the runtime's almanac has them. */
function lunar(day: string): string {
  return almanac.format(new Date(`${day}T00:00:00Z`));
}

const schoolYears = Array.from({ length: 11 }, (_, index) => 2024 + index);

test.each(schoolYears)('Mid-Autumn and Dragon Boat of %i stand where the almanac has them', (schoolYear) => {
  const holidays = publicHolidays(schoolYear);
  const moon = holidays.find(({ name }) => name === '中秋节');
  const boat = holidays.find(({ name }) => name === '端午节');
  expect(moon === undefined ? '8/15' : lunar(moon.from)).toBe('8/15');
  expect(lunar(boat?.from ?? '')).toBe('5/5');
});

test.each([
  [2023, '2024-04-04'],
  [2024, '2025-04-04'],
  [2025, '2026-04-05'],
  [2026, '2027-04-05'],
  [2027, '2028-04-04'],
])('Qingming in the school year %i is %s', (schoolYear, day) => {
  expect(publicHolidays(schoolYear).find(({ name }) => name === '清明节')?.from).toBe(day);
});

test('Mid-Autumn inside National Day is not listed twice', () => {
  expect(publicHolidays(2025).map(({ name }) => name)).not.toContain('中秋节');
});
