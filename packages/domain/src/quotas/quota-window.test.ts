import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { programme, schoolDays, semesters } from '../plans/plan.test-data.ts';
import { type QuotaGround, quotaWindows } from './quota-window.ts';
import type { QuotaWindowRule } from './quota-window-rule.ts';

const ground: QuotaGround = {
  schoolDays,
  semesters,
  held: programme,
  stages: [{ code: 'ideas', from: '2025-09-01', to: '2025-12-31' }],
};
const windows = (window: QuotaWindowRule, minimum = 1, more: Partial<QuotaGround> = {}) =>
  quotaWindows({ code: 'rule', minimum, window }, { ...ground, ...more });
const inAutumn = (found: ReturnType<typeof windows>) =>
  found.filter(({ semester }) => semester === '2025-autumn').map(({ key, owed }) => [key, owed]);

test.each<[string, QuotaWindowRule, (readonly [string, number])[]]>([
  ['a semester', { kind: 'semester' }, [['2025-autumn', 1]]],
  ['a part of one', { kind: 'semesterPart', part: 'middle' }, [['2025-autumn-middle', 1]]],
  [
    'months',
    { kind: 'month' },
    [
      ['2025-09', 1],
      ['2025-10', 1],
      ['2025-11', 1],
      ['2025-12', 1],
      ['2026-01', 1],
    ],
  ],
  [
    'listed months',
    { kind: 'months', months: [11, 12, 5] },
    [
      ['2025-11', 1],
      ['2025-12', 1],
    ],
  ],
  ['a stage', { kind: 'stage' }, [['stage-ideas', 1]]],
  ['a school year ends with its spring', { kind: 'schoolYear' }, []],
])('%s', (_name, window, expected) => {
  expect(inAutumn(windows(window))).toEqual(expected);
});

test('a week of National Day and three days of July owe nothing', () => {
  const weeks = windows({ kind: 'week' });
  expect(weeks.filter(({ key }) => /^2025-autumn-week-(4|5|6)$/.test(key)).map(({ owed }) => owed)).toEqual([
    1, 0, 0,
  ]);
  expect(windows({ kind: 'month' }).find(({ key }) => key === '2025-07')?.owed).toBe(0);
});

test('school years and the programme span semesters', () => {
  expect(windows({ kind: 'schoolYear' }).map(({ key, semester }) => [key, semester])).toEqual([
    ['2024', '2024-spring'],
    ['2025', '2025-spring'],
    ['2026', '2026-spring'],
    ['2027', '2027-autumn'],
  ]);
  expect(windows({ kind: 'programme' })).toMatchObject([{ from: '2025-03-03', to: '2027-12-31' }]);
});

test('the last autumn of the programme is whole, a partnership begun in November has part of one', () => {
  const lessons = { kind: 'semester' } as const;
  expect(windows(lessons, 10).at(-1)?.owed).toBe(10);
  const late = windows(lessons, 10, { held: { from: '2025-11-17', to: programme.to } });
  expect(late[0]).toMatchObject({ key: '2025-autumn', from: '2025-11-17', owed: 4 });
});

test('windows come in order, inside the days held, and never owe more than the minimum', () => {
  const kinds: QuotaWindowRule[] = [
    { kind: 'week' },
    { kind: 'month' },
    { kind: 'semester' },
    { kind: 'semesterPart', part: 'end' },
    { kind: 'schoolYear' },
    { kind: 'programme' },
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 0, max: 20 }),
      (kind, start, length, minimum) => {
        const from = addDays(programme.from, start);
        const held = { from, to: addDays(from, length) };
        const found = windows(kind, minimum, { held });
        expect(found.map((window) => window.from)).toEqual(found.map((window) => window.from).toSorted());
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        for (const window of found) {
          expect(held.from <= window.from && window.from <= window.to && window.to <= held.to).toBe(true);
          expect(window.owed).toBeLessThanOrEqual(minimum);
        }
      },
    ),
  );
});
