import { describe, expect, test } from 'vitest';
import { programme, schoolDays, semesters } from '../plans/plan.test-data.ts';
import { quotaRow } from './quota-grid.ts';
import { quotaMeters } from './quota-meter.ts';
import { quotaWindows } from './quota-window.ts';
import type { QuotaWindowRule } from './quota-window-rule.ts';
import { noCount, type WindowCount, windowVerdict } from './window-verdict.ts';

type Counts = Readonly<Record<string, Partial<WindowCount>>>;

const autumn = semesters.filter(({ ordinal }) => ordinal === 2);
const ground = { schoolDays, semesters: autumn, held: programme, stages: [] };

const meter = (
  window: QuotaWindowRule,
  minimum: number,
  counts: Counts,
  today: string,
  settled: readonly string[] = [],
) => {
  const rule = { code: 'rule', window, minimum };
  const verdicts = quotaWindows(rule, ground).map((each) =>
    windowVerdict(
      each,
      { ...noCount, ...counts[each.key] },
      settled.includes(each.semester),
      schoolDays,
      today,
    ),
  );
  return quotaMeters('set', rule, verdicts, today)[0];
};

describe('ten class hours a semester', () => {
  const hours = (counts: Counts, today: string, settled: readonly string[] = []) =>
    meter({ kind: 'semester' }, 10, counts, today, settled);

  test.each([
    ['before it begins', 0, 0, '2025-08-20', 'upcoming'],
    ['in its first week', 0, 0, '2025-09-05', 'onCourse'],
    ['nothing half way', 0, 0, '2025-11-10', 'atRisk'],
    ['enough half way', 4, 0, '2025-11-10', 'onCourse'],
    ['enough with what awaits confirmation', 1.5, 2.5, '2025-11-10', 'onCourse'],
    ['reached', 10, 0, '2025-11-10', 'met'],
    ['not reached at the end', 9.5, 0, '2026-01-21', 'unmet'],
    ['reached but not confirmed at the end', 9, 1, '2026-01-21', 'unmet'],
    ['made up', 10, 0, '2026-03-10', 'met'],
  ])('%s', (_name, done, pending, today, state) => {
    expect(hours({ '2025-autumn': { done, pending } }, today)?.state).toBe(state);
  });

  test('are no longer held against anyone once waived or the semester is signed off', () => {
    expect(hours({ '2025-autumn': { waived: true } }, '2026-01-21')?.state).toBe('met');
    expect(hours({}, '2026-01-21', ['2025-autumn'])?.state).toBe('settled');
  });

  test('are shown with what is owed by when', () => {
    expect(hours({ '2025-autumn': { done: 4.5, pending: 2 } }, '2025-11-10')).toMatchObject({
      done: 4.5,
      pending: 2,
      owed: 10,
      owedToday: 4,
      by: '2026-01-20',
      windows: 1,
    });
  });
});

describe('one lecture a semester', () => {
  const lecture = (count: Partial<WindowCount>, today: string) =>
    meter({ kind: 'semester' }, 1, { '2025-autumn': count }, today)?.state;

  test.each([
    ['nothing three weeks before the end', {}, '2026-01-05', 'onCourse'],
    ['nothing two weeks before the end', {}, '2026-01-06', 'atRisk'],
    ['one that awaits confirmation', { pending: 1 }, '2026-01-06', 'onCourse'],
    ['nothing after the end', {}, '2026-01-21', 'unmet'],
  ])('%s', (_name, count, today, state) => {
    expect(lecture(count, today)).toBe(state);
  });
});

describe('a visit a month, five months of the autumn', () => {
  const visits = (months: readonly string[], today: string) =>
    meter({ kind: 'month' }, 1, Object.fromEntries(months.map((month) => [month, { done: 1 }])), today);

  test.each([
    ['all in time', ['2025-09', '2025-10'], '2025-11-05', 'onCourse'],
    ['one missed of two', ['2025-09'], '2025-11-05', 'atRisk'],
    ['two missed: 80 % is out of reach', ['2025-09'], '2025-12-01', 'unmet'],
    ['four of five are enough', ['2025-09', '2025-10', '2025-11', '2025-12'], '2026-01-21', 'met'],
    ['one month twice is one month', ['2025-09', '2025-09'], '2025-11-05', 'atRisk'],
  ])('%s', (_name, months, today, state) => {
    expect(visits(months, today)?.state).toBe(state);
  });

  test('waiving a missed month counts as met', () => {
    const counts = { '2025-09': { waived: true }, '2025-10': { done: 1 }, '2025-11': { done: 1 } };
    expect(meter({ kind: 'month' }, 1, counts, '2025-12-01')).toMatchObject({
      state: 'onCourse',
      windowsMet: 3,
      windowsNeeded: 4,
      by: '2025-12-31',
    });
  });
});

test('a row of the grid holds a cell a quota, and the share that is met', () => {
  const met = meter({ kind: 'semester' }, 2, { '2025-autumn': { done: 3 } }, '2025-11-10')!;
  const short = meter({ kind: 'semester' }, 10, { '2025-autumn': { done: 2 } }, '2025-11-10')!;
  const upcoming = meter({ kind: 'semester' }, 10, {}, '2025-08-10')!;
  expect(quotaRow([met, short, upcoming])).toEqual({
    cells: [
      { set: 'set', rule: 'rule', semester: '2025-autumn', state: 'met', share: 1 },
      { set: 'set', rule: 'rule', semester: '2025-autumn', state: 'atRisk', share: 0.2 },
      { set: 'set', rule: 'rule', semester: '2025-autumn', state: 'upcoming', share: 0 },
    ],
    metShare: 0.5,
  });
  expect(quotaRow([upcoming]).metShare).toBeNull();
});
