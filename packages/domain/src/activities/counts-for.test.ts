import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programme, schoolDays, semesters } from '../plans/plan.test-data.ts';
import type { QuotaSet } from '../quotas/quota-set.ts';
import { quotaWindows } from '../quotas/quota-window.ts';
import { shippedQuotaSets } from '../quotas/shipped-quota-sets.ts';
import { activityTypes } from './activity-type.ts';
import { type CountableTask, type CountingActivity, quotasCounted, tasksCounted } from './counts-for.ts';

const ground = { schoolDays, semesters, held: programme, stages: [] };
const withWindows = (set: QuotaSet) => ({
  set,
  windows: set.rules.flatMap((rule) => quotaWindows(rule, ground)),
});
const sets = [withWindows(shippedQuotaSets.fiveOnes), withWindows(shippedQuotaSets.urbanRural)];
const lecture: CountingActivity = {
  type: 'lecture',
  deliveredBy: 'lead',
  from: '2025-10-15',
  to: '2025-10-15',
  areas: ['environmentAreas'],
  meets: ['onRequest'],
  amounts: { count: 1, classHours: 2, days: 1, persons: 20 },
};
const counted = (change: Partial<CountingActivity>) => quotasCounted({ ...lecture, ...change }, sets);

describe('quotas', () => {
  test('one activity counts once in each set', () => {
    expect(counted({})).toEqual([
      { set: 'fiveOnes', rule: 'lecture', window: '2025-autumn', amount: 1 },
      { set: 'urbanRural', rule: 'lectures-on-request', window: '2025-autumn', amount: 1 },
    ]);
  });

  test.each<[string, Partial<CountingActivity>, (readonly [string, number])[]]>([
    ['not on request, only where none is asked', { meets: [] }, [['lecture', 1]]],
    ['given by the other side, nowhere', { deliveredBy: 'assisted' }, []],
    ['in the holidays, nowhere', { from: '2025-08-15', to: '2025-08-15' }, []],
    [
      'lessons sent, in hours where hours are owed',
      { type: 'sendTeaching' },
      [
        ['send-teaching', 1],
        ['class-hours-sent', 2],
      ],
    ],
    [
      'four days of it, nowhere',
      {
        type: 'shadowing',
        deliveredBy: 'assisted',
        from: '2025-11-03',
        amounts: { ...lecture.amounts, days: 4 },
      },
      [],
    ],
    [
      'a week of shadowing in the middle',
      {
        type: 'shadowing',
        deliveredBy: 'assisted',
        from: '2025-11-03',
        amounts: { ...lecture.amounts, days: 5 },
      },
      [['week-of-shadowing', 1]],
    ],
    [
      'shadowing at the start, nowhere',
      { type: 'shadowing', deliveredBy: 'assisted', from: '2025-09-03' },
      [],
    ],
    [
      'a visit on its three topics',
      { type: 'observationVisit', deliveredBy: 'assisted' },
      [['observation-visit', 1]],
    ],
    [
      'a visit on health, nowhere',
      { type: 'observationVisit', deliveredBy: 'assisted', areas: ['healthSafety'] },
      [],
    ],
    [
      'same lesson by both sides',
      { type: 'sameLessonDesigns', deliveredBy: 'both' },
      [['class-hours-sent', 2]],
    ],
  ])('%s', (_name, change, expected) => {
    expect(counted(change).map(({ rule, amount }) => [rule, amount])).toEqual(expected);
  });

  test('never count twice in a set', () => {
    const any = fc.record({
      type: fc.constantFrom(...activityTypes),
      deliveredBy: fc.constantFrom('lead' as const, 'assisted' as const, 'both' as const),
    });
    const all = Object.values(shippedQuotaSets).map((set) => withWindows(set));
    fc.assert(
      fc.property(any, (change) => {
        const names = quotasCounted({ ...lecture, ...change }, all).map(({ set }) => set);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

describe('tasks', () => {
  const task = (change: Partial<CountableTask> = {}): CountableTask => ({
    key: 'areas-lecture',
    activityType: 'lecture',
    side: 'lead',
    areas: ['environmentAreas'],
    status: 'planned',
    from: '2025-10-01',
    due: '2025-10-31',
    ...change,
  });
  const keys = (...tasks: readonly CountableTask[]) => tasksCounted(lecture, tasks);

  test.each<[string, Partial<CountableTask>, number]>([
    ['in its days', {}, 1],
    ['of both sides', { side: 'both' }, 1],
    ['without a topic', { areas: [] }, 1],
    ['late', { from: '2025-09-01', due: '2025-09-30' }, 1],
    ['to come', { from: '2025-11-01', due: '2025-11-28' }, 0],
    ['of the other side', { side: 'assisted' }, 0],
    ['on another topic', { areas: ['healthSafety'] }, 0],
    ['of another type', { activityType: 'training' }, 0],
    ['finished', { status: 'done' }, 0],
  ])('%s', (_name, change, count) => {
    expect(keys(task(change))).toHaveLength(count);
  });

  test('in time go before late, and of the late ones the oldest counts', () => {
    const older = task({ key: 'older', from: '2025-03-03', due: '2025-03-31' });
    const old = task({ key: 'old', from: '2025-09-01', due: '2025-09-30' });
    expect(keys(old, older)).toEqual(['older']);
    expect(keys(old, older, task())).toEqual(['areas-lecture']);
  });
});
