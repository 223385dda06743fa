import { expect, test } from 'vitest';
import { countLine, countReport, countTasks, isGreen } from '../../../scripts/check-report.mjs';

/** A red suite that is counted green would hide everything else, so the counting of `npm test` is tested here. */
const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});
const count = (passed: number, failed: number, skipped: number) => ({ name: 'a', passed, failed, skipped });

test('tests are counted by how they ended, and a file that broke before its first test counts as failed', () => {
  const testResults = [
    file('passed', 'passed', 'passed', 'pending'),
    file('failed', 'passed', 'failed', 'todo'),
    file('failed'),
  ];
  expect(countReport({ testResults })).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test.each([
  [
    'a check that ended well',
    { taskId: 'a#lint', task: 'lint', execution: { exitCode: 0 } },
    '1 passed, 0 failed',
  ],
  [
    'a check that failed',
    { taskId: 'a#lint', task: 'lint', execution: { exitCode: 1 } },
    '0 passed, 1 failed',
  ],
  ['a check that never ran', { taskId: 'a#lint', task: 'lint' }, '0 passed, 1 failed'],
  [
    'a preparation that ended well',
    { taskId: 'a#graphql-env', task: 'graphql-env', execution: { exitCode: 0 } },
    '0 passed, 0 failed',
  ],
  [
    'a suite that left no result, though it ended well',
    { taskId: 'a#test', task: 'test', directory: 'packages/nowhere', execution: { exitCode: 0 } },
    '0 passed, 1 failed',
  ],
])('%s', (_name, task, line) => {
  expect(countLine(countTasks([task]))).toBe(line);
});

test('a task that ran twice counts once, as it ended the last time', () => {
  const ran = (exitCode: number) => ({ taskId: 'a#build', task: 'build', execution: { exitCode } });
  expect(countLine(countTasks([ran(1), ran(0)]))).toBe('1 passed, 0 failed');
});

test('the last line names what was skipped only where something was', () => {
  expect(countLine([count(3, 0, 0), count(1, 2, 0)])).toBe('4 passed, 2 failed');
  expect(countLine([count(3, 0, 1)])).toBe('3 passed, 0 failed, 1 skipped');
});

test.each([
  ['all passed', [count(2, 0, 0)], true, true],
  ['something was skipped', [count(2, 0, 1)], true, false],
  ['something failed', [count(2, 0, 0), count(0, 1, 0)], false, false],
  ['nothing ran', [], false, false],
] as const)('%s', (_name, counts, green, greenWhenStrict) => {
  expect([isGreen(counts, false), isGreen(counts, true)]).toEqual([green, greenWhenStrict]);
});
