import { describe, expect, test } from 'vitest';
import { dueness } from '../plans/dueness.ts';
import { programme, schoolDays, semesters } from '../plans/plan.test-data.ts';
import type { QuotaMeter } from '../quotas/quota-meter.ts';
import { type SemesterRecord, signOffSemester } from './semester-sign-off.ts';
import { summaryDue, summaryProblems, summaryWork } from './semester-summary.ts';

const autumn = semesters[1]!;

test('a summary is due on the last school day of its semester in the programme', () => {
  expect(semesters.map((semester) => summaryDue(semester, programme, schoolDays))).toEqual([
    '2025-07-04',
    '2026-01-20',
    '2026-07-03',
    '2027-01-20',
    '2027-07-05',
    '2027-12-31',
  ]);
});

test.each([
  ['a partnership that ends in it', '2025-03-01', '2025-11-15', '2025-11-14'],
  ['one that begins in its last days', '2026-01-15', '2027-12-31', null],
  ['one that begins after it', '2026-03-01', '2027-12-31', null],
])('%s', (_name, from, to, due) => {
  expect(summaryDue(autumn, { from, to }, schoolDays)).toBe(due);
});

test('has three parts', () => {
  expect(summaryProblems({ parts: { done: '送教 10 课时', effect: '', problems: ' ' } })).toEqual([
    { code: 'summary-part-missing', path: ['parts', 'effect'], facts: { part: 'effect' } },
    { code: 'summary-part-missing', path: ['parts', 'problems'], facts: { part: 'problems' } },
  ]);
});

test('is owed by both sides', () => {
  const work = summaryWork(autumn, programme, { submitted: ['lead'], begun: [] }, schoolDays);
  expect(work.map(({ key, status }) => [key, status])).toEqual([
    ['2025-autumn-lead', 'done'],
    ['2025-autumn-assisted', 'planned'],
  ]);
  const on = (day: string) => work.map((each) => dueness(each, day));
  expect(on('2026-01-05')).toEqual(['finished', 'notDue']);
  expect(on('2026-01-06')).toEqual(['finished', 'dueSoon']);
  expect(on('2026-01-21')).toEqual(['finished', 'late']);
});

describe('signing a semester off', () => {
  const meter = (rule: string, state: QuotaMeter['state'], windowsMet: number): QuotaMeter => ({
    set: 'fiveOnes',
    rule,
    semester: '2025-autumn',
    firstWindow: { from: '2025-09-01', to: '2026-01-20' },
    done: windowsMet,
    pending: 0,
    owed: 1,
    owedToday: 1,
    by: '2026-01-20',
    windows: 1,
    windowsMet,
    windowsNeeded: 1,
    windowsUnmet: 1 - windowsMet,
    state,
  });
  const record: SemesterRecord = {
    due: '2026-01-20',
    submitted: ['lead', 'assisted'],
    meters: [meter('lecture', 'met', 1), meter('send-teaching', 'unmet', 0)],
    signedOffOn: null,
  };

  test('settles what fell short, and says what', () => {
    expect(signOffSemester(record, '2026-01-20')).toEqual({
      ok: true,
      value: { on: '2026-01-20', settles: [{ set: 'fiveOnes', rule: 'send-teaching' }] },
    });
  });

  test.each<[string, Partial<SemesterRecord>, string, readonly string[]]>([
    ['before it is over', {}, '2026-01-19', ['semester-not-over']],
    ['without a summary', { submitted: ['lead'] }, '2026-01-20', ['summary-missing']],
    ['without both', { submitted: [] }, '2026-01-20', ['summary-missing', 'summary-missing']],
    ['twice', { signedOffOn: '2026-01-20' }, '2026-01-21', ['semester-signed-off']],
  ])('is refused %s', (_name, change, today, codes) => {
    const ruling = signOffSemester({ ...record, ...change }, today);
    expect(ruling.ok ? [] : ruling.problems.map(({ code }) => code)).toEqual(codes);
  });
});
