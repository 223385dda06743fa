import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, compareDays } from '../calendar/day.ts';
import { isPastKeeping, keptUntil } from './attachment-retention.ts';

test.each([
  [true, '2026-10-15', '2029-10-31'],
  [true, '2024-02-29', '2027-02-28'],
  [false, '2026-10-15', null],
] as const)('showing children: %s, put in on %s, kept until %s', (showsChildren, today, last) => {
  expect(keptUntil(showsChildren, today)).toBe(last);
});

test.each([
  ['on its last day', { keptUntil: '2026-10-15', removedOn: null }, false],
  ['the day after', { keptUntil: '2026-10-14', removedOn: null }, true],
  ['without an end', { keptUntil: null, removedOn: null }, false],
  ['removed 35 days ago', { keptUntil: null, removedOn: '2026-09-10' }, false],
  ['removed 36 days ago', { keptUntil: null, removedOn: '2026-09-09' }, true],
] as const)('%s: erased %#', (_when, dates, erased) => {
  expect(isPastKeeping(dates, '2026-10-15')).toBe(erased);
});

test('what is erased once stays erased', () => {
  const offset = fc.integer({ min: 0, max: 2_000 });
  fc.assert(
    fc.property(offset, fc.option(offset), offset, (kept, removed, later) => {
      const dates = {
        keptUntil: addDays('2026-01-01', kept),
        removedOn: removed === null ? null : addDays('2026-01-01', removed),
      };
      const day = addDays('2026-06-01', later);
      const next = addDays(day, 1);
      expect(compareDays(next, day)).toBeGreaterThan(0);
      expect(isPastKeeping(dates, next) || !isPastKeeping(dates, day)).toBe(true);
    }),
  );
});
