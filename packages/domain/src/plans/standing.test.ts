import { describe, expect, test } from 'vitest';
import type { QuotaMeter } from '../quotas/quota-meter.ts';
import { schoolDays } from './plan.test-data.ts';
import { type DueWork, type StandingRecord, standing } from './standing.ts';

const today = '2025-10-15';
const work = (more: Partial<DueWork> = {}): DueWork => ({
  key: 'plans',
  kind: 'task',
  status: 'planned',
  from: '2025-09-01',
  due: '2025-12-31',
  ...more,
});
const meter = (more: Partial<QuotaMeter> = {}): QuotaMeter => ({
  set: 'fiveOnes',
  rule: 'lecture',
  semester: '2025-autumn',
  firstWindow: { from: '2025-09-01', to: '2026-01-20' },
  done: 0,
  pending: 0,
  owed: 1,
  owedToday: 0,
  by: '2026-01-20',
  windows: 1,
  windowsMet: 0,
  windowsNeeded: 1,
  windowsUnmet: 0,
  state: 'onCourse',
  ...more,
});
const judge = (record: Partial<StandingRecord>, day = today) =>
  standing({ work: [], meters: [], pairsShort: 0, ...record }, schoolDays, day);

describe('a partnership', () => {
  test.each<[string, Partial<StandingRecord>, string, string]>([
    ['is behind with a late task', { work: [work({ due: '2025-10-14' })] }, 'behind', 'workLate'],
    [
      'is behind with one that is under way and late',
      { work: [work({ status: 'inProgress', due: '2025-10-14' })] },
      'behind',
      'workLate',
    ],
    [
      'is behind without its semester summary',
      { work: [work({ kind: 'semesterSummary', due: '2025-10-14' })] },
      'behind',
      'workLate',
    ],
    ['is behind with an unmet quota', { meters: [meter({ state: 'unmet' })] }, 'behind', 'quotaUnmet'],
    [
      'is at risk with work due today and not begun',
      { work: [work({ due: today })] },
      'atRisk',
      'workDueSoon',
    ],
    ['is at risk 14 days ahead', { work: [work({ due: '2025-10-29' })] }, 'atRisk', 'workDueSoon'],
    ['is not at risk 15 days ahead', { work: [work({ due: '2025-10-30' })] }, 'onTrack', 'inTime'],
    [
      'is not at risk with work under way',
      { work: [work({ status: 'inProgress', due: '2025-10-20' })] },
      'onTrack',
      'inTime',
    ],
    ['is at risk with a short quota', { meters: [meter({ state: 'atRisk' })] }, 'atRisk', 'quotaShort'],
    ['is on track else', { meters: [meter()] }, 'onTrack', 'inTime'],
    ['is too early to tell with nothing to do', {}, 'tooEarly', 'nothingDueYet'],
  ])('%s', (_name, record, code, reason) => {
    expect(judge(record)).toMatchObject({ standing: code, reasons: [{ kind: reason }] });
  });

  test.each([
    ['in the first weeks', '2025-09-19', 'tooEarly'],
    ['after a quarter of the first window', '2025-10-15', 'onTrack'],
  ])('is judged %s', (_name, day, code) => {
    expect(judge({ work: [work()], meters: [meter()] }, day).standing).toBe(code);
  });

  test('is not too early once something was due', () => {
    const done = work({ status: 'done', from: '2025-09-01', due: '2025-09-05' });
    expect(judge({ work: [done, work()] }, '2025-09-08').standing).toBe('onTrack');
  });

  test('names every reason of its standing', () => {
    const late = [work({ key: 'a', due: '2025-10-01' }), work({ key: 'b', due: '2025-10-02' })];
    expect(
      judge({ work: late, meters: [meter({ state: 'unmet' }), meter({ state: 'atRisk' })] }).reasons,
    ).toMatchObject([
      { kind: 'workLate', key: 'a', due: '2025-10-01' },
      { kind: 'workLate', key: 'b' },
      { kind: 'quotaUnmet', set: 'fiveOnes', rule: 'lecture', semester: '2025-autumn', owed: 1 },
    ]);
  });

  test('is never judged by its mentor pairs, but told of them', () => {
    expect(judge({ work: [work()], pairsShort: 3 })).toEqual({
      standing: 'onTrack',
      reasons: [
        { kind: 'inTime', nextDue: '2025-12-31' },
        { kind: 'mentorPairsShort', pairs: 3 },
      ],
    });
  });
});
