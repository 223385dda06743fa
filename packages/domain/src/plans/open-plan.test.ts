import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { openPlan } from './open-plan.ts';
import { openedTasks, taskKey } from './opened-plan.ts';
import { partnership, programme, schoolDays, task, template } from './plan.test-data.ts';

const agreement = task('agreement', { window: { kind: 'day', semester: 1, month: 3, day: 31 } });
const visits = task('visits', { window: { kind: 'stage' } });
const lesson = task('lesson', { window: { kind: 'semester', semester: 'each' } });
const report = task('report', { window: { kind: 'month', semester: 3, month: 5 } });
const plain = template([agreement, visits], [lesson, report]);

const open = (from: string, to: string | null = null, today = from) =>
  openPlan(plain, programme, { ...partnership, from, to }, schoolDays, today);
const days = (plan: ReturnType<typeof open>) =>
  Object.fromEntries(openedTasks(plan).map((each) => [taskKey(each), [each.from, each.due]]));

test('a plan that starts in time has every task in its window', () => {
  expect(days(open('2025-03-01'))).toEqual({
    agreement: ['2025-03-31', '2025-03-31'],
    visits: ['2025-03-03', '2025-06-30'],
    'lesson#2': ['2025-09-01', '2025-12-31'],
    'lesson#3': ['2026-03-02', '2026-06-30'],
    'lesson#4': ['2026-09-01', '2026-12-31'],
    'lesson#5': ['2027-03-01', '2027-06-30'],
    'lesson#6': ['2027-09-01', '2027-12-31'],
    report: ['2026-05-06', '2026-05-29'],
  });
});

describe('a plan that starts late', () => {
  test('takes the tasks of a broken stage in proportion', () => {
    expect(days(open('2025-05-12'))).toMatchObject({
      agreement: ['2025-05-22', '2025-05-22'],
      visits: ['2025-05-12', '2025-06-30'],
    });
  });

  test('makes the launch up and leaves out what came each semester', () => {
    const plan = open('2026-04-01');
    expect(plan.phases[0]).toMatchObject({ kind: 'launch', from: '2026-04-01' });
    expect(days(plan)).toMatchObject({ visits: ['2026-04-01', plan.phases[0]?.to] });
    expect(plan.skipped).toEqual([{ code: 'lesson', semester: 2, reason: 'past' }]);
    expect(days(plan)['lesson#3']).toEqual(['2026-04-01', '2026-06-30']);
  });

  test('makes up what its stage held once', () => {
    const report = openedTasks(open('2026-09-01')).find(({ code }) => code === 'report');
    expect(report?.from.slice(0, 7)).toBe('2026-09');
  });

  test('opens nothing before today', () => {
    const plan = open('2025-03-01', null, '2025-05-12');
    expect(plan.from).toBe('2025-05-12');
    expect(openedTasks(plan).every(({ from }) => from >= '2025-05-12')).toBe(true);
  });
});

test('a partnership that ends early has no tasks after its end, and the plan names them', () => {
  const plan = open('2025-03-01', '2026-01-31');
  expect(Object.keys(days(plan))).toEqual(['agreement', 'visits', 'lesson#2']);
  expect(plan.skipped).toEqual([{ code: 'report', semester: null, reason: 'outsideProgramme' }]);
});

test('a task is for the kindergartens in its scope', () => {
  const scoped = template([task('open-days', { scope: { ownerships: ['private'] } })], []);
  const opened = (ownership: 'private' | 'public') =>
    openPlan(scoped, programme, { ...partnership, assisted: { ownership } }, schoolDays, '2025-03-01');
  expect(openedTasks(opened('private'))).toHaveLength(1);
  expect(opened('public').skipped).toEqual([{ code: 'open-days', semester: null, reason: 'outsideScope' }]);
});

test('opening is deterministic, and every task lies on school days of its stage, in order, not in idle months', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -100, max: 1000 }),
      fc.option(fc.integer({ min: 30, max: 900 }), { nil: null }),
      fc.integer({ min: -50, max: 200 }),
      (start, length, wait) => {
        const from = addDays(programme.from, start);
        const to = length === null ? null : addDays(from, length);
        const plan = open(from, to, addDays(from, wait));
        expect(open(from, to, addDays(from, wait))).toEqual(plan);
        for (const { stages } of plan.phases) {
          for (const stage of stages) {
            for (const each of stage.tasks) {
              expect(stage.from <= each.from && each.from <= each.due && each.due <= stage.to).toBe(true);
              expect(schoolDays.days).toContain(each.from);
              expect(schoolDays.days).toContain(each.due);
              expect(['01', '02', '07', '08']).not.toContain(each.due.slice(5, 7));
            }
          }
        }
        const keys = openedTasks(plan).map(taskKey);
        expect(new Set(keys).size).toBe(keys.length);
      },
    ),
  );
});
