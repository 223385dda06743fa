import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, monthOf } from '../calendar/month.ts';
import { yearsOfService } from './years-of-service.ts';

test.each([
  ['2019-09', '2026-08-31', 6],
  ['2019-09', '2026-09-01', 7],
  ['2026-10', '2026-10-15', 0],
  ['2025-11', '2026-10-31', 0],
  ['2025-10', '2026-10-01', 1],
  ['2027-01', '2026-10-15', 0],
])('since %s, on %s: %i years', (since, today, years) => {
  expect(yearsOfService(since, today)).toBe(years);
});

test('a year more comes with every twelve months', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 11 }), (months, rest) => {
      const today = '2026-10-15';
      const since = addMonths(monthOf(today), -months);
      expect(yearsOfService(since, today)).toBe(Math.floor(months / 12));
      expect(yearsOfService(addMonths(monthOf(today), -12 * 7 - rest), today)).toBe(7);
    }),
  );
});
