import { expect, test } from 'vitest';
import { schoolDays } from './plan.test-data.ts';
import { idleMonthsDefault } from './plan-template.ts';
import { layOn, squeeze, workingDays } from './task-days.ts';

const autumn = workingDays(schoolDays, { from: '2025-09-01', to: '2026-01-20' }, idleMonthsDefault);

test.each([
  ['a school day stays', '2025-10-15', '2025-10-15', ['2025-10-15', '2025-10-15']],
  ['a weekend moves on', '2025-10-18', '2025-10-18', ['2025-10-20', '2025-10-20']],
  ['National Day moves on', '2025-10-01', '2025-10-05', ['2025-10-08', '2025-10-08']],
  ['a month keeps its school days', '2025-10-01', '2025-10-31', ['2025-10-08', '2025-10-31']],
  ['an idle January falls back', '2026-01-05', '2026-01-09', ['2025-12-31', '2025-12-31']],
  ['what comes before waits', '2025-08-01', '2025-08-31', ['2025-09-01', '2025-09-01']],
])('%s', (_name, from, to, [first, due]) => {
  expect(layOn({ from, to }, autumn)).toEqual({ from: first, due });
});

test('no working days, no task', () => {
  expect(layOn({ from: '2025-10-01', to: '2025-10-31' }, [])).toBeNull();
});

test('what was in the middle stays in the middle, the last day stays the last', () => {
  const full = autumn.slice(0, 40);
  const left = full.slice(20);
  expect(squeeze({ from: full[0]!, due: full[39]! }, full, left)).toEqual({ from: left[0], due: left[19] });
  expect(squeeze({ from: full[20]!, due: full[29]! }, full, left)).toEqual({ from: left[10], due: left[14] });
});
