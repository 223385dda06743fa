import fc from 'fast-check';
import { expect, test } from 'vitest';
import { owedByParts, owedInWindow, owedToday } from './owed.ts';

test.each([
  ['a whole window', 10, 80, 80, 10],
  ['half a window', 10, 80, 40, 5],
  ['rounded down', 10, 80, 79, 9],
  ['one a semester, begun late', 1, 80, 79, 0],
  ['a short week', 1, 4, 4, 0],
  ['four days left', 10, 20, 4, 0],
  ['five days left', 10, 20, 5, 2],
])('%s', (_name, minimum, schoolDays, left, owed) => {
  expect(owedInWindow(minimum, schoolDays, left)).toBe(owed);
});

test.each([
  ['on the first day', 10, 80, 1, 0],
  ['half way', 10, 80, 40, 5],
  ['on the last day', 10, 80, 80, 10],
  ['of an empty window', 10, 0, 0, 0],
])('owed today %s', (_name, owed, schoolDays, elapsed, today) => {
  expect(owedToday(owed, schoolDays, elapsed)).toBe(today);
});

test.each([
  ['evenly', 10, [40, 40], [5, 5]],
  ['the larger remainder gets the odd one', 10, [30, 50], [4, 6]],
  ['the earlier part when equal', 1, [40, 40], [1, 0]],
  ['three parts', 10, [20, 20, 40], [3, 2, 5]],
  ['nothing of a short window', 3, [2, 2], [0, 0]],
])('parts share %s', (_name, minimum, parts, shares) => {
  expect(owedByParts(minimum, parts)).toEqual(shares);
});

test('shares sum to the minimum, and none is a whole one off its proportion', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 50 }),
      fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 6 }),
      (minimum, parts) => {
        const whole = parts.reduce((sum, days) => sum + days, 0);
        const shares = owedByParts(minimum, parts);
        const expected = whole < 5 ? 0 : minimum;
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(expected);
        if (whole >= 5) {
          for (const [index, share] of shares.entries())
            expect(Math.abs(share - (minimum * parts[index]!) / whole)).toBeLessThan(1);
        }
      },
    ),
  );
});

test('owed today grows with the days and ends at what the window owes', () => {
  fc.assert(
    fc.property(fc.nat({ max: 30 }), fc.integer({ min: 5, max: 100 }), fc.nat(), (owed, schoolDays, day) => {
      const elapsed = day % schoolDays;
      expect(owedToday(owed, schoolDays, elapsed)).toBeLessThanOrEqual(
        owedToday(owed, schoolDays, elapsed + 1),
      );
      expect(owedToday(owed, schoolDays, schoolDays)).toBe(owed);
    }),
  );
});
