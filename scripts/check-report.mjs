import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readJson, root } from './paths.mjs';

/** Tasks that leave vitest's JSON reports in `test-results/` of their package; the journeys' are called `e2e….json`. */
const SUITES = new Set(['test', 'e2e']);
/** Tasks that only prepare others; they count when they fail. */
const PREPARATIONS = new Set(['graphql-env']);

/**
 * Turns Turborepo's account of a run into counts `{ name, passed, failed, skipped, reason? }`: a suite counts its
 * tests, any other check counts as one. A task that ran in two runs counts once, as it ended the last time.
 */
export function countTasks(tasks) {
  const latest = new Map(tasks.map((task) => [task.taskId, task]));
  return [...latest.values()].map(countTask).filter((count) => count !== undefined);
}

function countTask({ taskId, task, directory, execution }) {
  const ended = execution?.exitCode;
  if (SUITES.has(task) && directory) return { name: taskId, ...countSuite(directory, task, ended) };
  if (ended === 0)
    return PREPARATIONS.has(task) ? undefined : { name: taskId, passed: 1, failed: 0, skipped: 0 };
  return failure(taskId, ended === undefined ? 'did not run' : `ended with ${ended}`);
}

function countSuite(directory, task, ended) {
  const folder = path.join(root, directory, 'test-results');
  const reports = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith('.json') && file.startsWith('e2e') === (task === 'e2e'))
    .map((file) => countReport(readJson(path.join(folder, file))));
  if (reports.length === 0) return failure(undefined, 'left no result');
  const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
  const counts = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  if (counts.passed + counts.failed + counts.skipped === 0)
    return { ...counts, failed: 1, reason: 'ran no test' };
  if (ended !== 0 && counts.failed === 0) {
    return { ...counts, failed: 1, reason: ended === undefined ? 'did not run' : `ended with ${ended}` };
  }
  return counts;
}

/** Counts vitest's JSON report; a file that broke before its first test counts as one failed test. */
export function countReport({ testResults }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed').length;
    const passed = assertionResults.filter((test) => test.status === 'passed').length;
    counts.passed += passed;
    counts.skipped += assertionResults.length - failed - passed;
    counts.failed += status === 'failed' && failed === 0 ? 1 : failed;
  }
  return counts;
}

function failure(name, reason) {
  return { ...(name && { name }), passed: 0, failed: 1, skipped: 0, reason };
}

/** One line for one check, the failed ones easy to find. */
export function describe({ name, passed, failed, skipped, reason }) {
  const mark = failed > 0 ? 'FAILED ' : skipped > 0 ? 'skipped' : 'ok     ';
  return `${mark} ${name}: ${figures({ passed, failed, skipped })}${reason ? ` (${reason})` : ''}`;
}

/** `N passed, N failed`, and `, N skipped` where something was. */
export function countLine(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return figures({ passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') });
}

function figures({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Nothing failed, something passed, and (where nothing may be skipped) nothing was. */
export function isGreen(counts, strict) {
  const some = counts.some(({ passed }) => passed > 0);
  return some && counts.every(({ failed, skipped }) => failed === 0 && !(strict && skipped > 0));
}
