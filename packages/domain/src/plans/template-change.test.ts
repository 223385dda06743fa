import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPlan } from './open-plan.ts';
import { partnership, programme, schoolDays, task, template } from './plan.test-data.ts';
import type { PlanTemplate, TemplateTask } from './plan-template.ts';
import { stagesOf } from './stage-change.ts';
import { isFinished, type TaskStatus, taskStatuses } from './task-status.ts';
import {
  applyTemplateChange,
  type RunningPlan,
  type RunningTask,
  templateChange,
} from './template-change.ts';

const openedOn = '2025-03-01';
const agreement = task('agreement', { window: { kind: 'day', semester: 1, month: 3, day: 31 } });
const visits = task('visits', { window: { kind: 'month', semester: 1, month: 4 } });
const lesson = task('lesson', { window: { kind: 'month', semester: 3, month: 5 } });
const old = template([agreement, visits], [lesson]);

function running(from: PlanTemplate, statuses: Readonly<Record<string, TaskStatus>> = {}): RunningPlan {
  const plan = openPlan(from, programme, partnership, schoolDays, openedOn);
  const tasks = plan.phases.flatMap(({ stages }) =>
    stages.flatMap((stage) =>
      stage.tasks.map(
        (each): RunningTask => ({
          ...each,
          stage: stage.code,
          status: statuses[each.code] ?? 'planned',
        }),
      ),
    ),
  );
  return { id: 'plan', programme, partnership, openedOn, tasks, stages: stagesOf(plan) };
}

const changesOf = (after: PlanTemplate, plan: RunningPlan, today = '2025-04-10') =>
  templateChange(old, after, [plan], schoolDays, today)[0]!.changes;

const moved = template(
  [agreement, { ...visits, window: { kind: 'month', semester: 1, month: 5 } }],
  [lesson],
);

test('nothing changes when the template says the same', () => {
  expect(changesOf({ ...old, version: 2 }, running(old))).toEqual([]);
});

describe('a task that moves', () => {
  test.each([
    ['planned', 'applies'],
    ['inProgress', 'whenChosen'],
    ['done', 'never'],
    ['waived', 'never'],
  ] as const)('and is %s: %s', (status, effect) => {
    expect(changesOf(moved, running(old, { visits: status }))).toMatchObject([
      { kind: 'changed', key: 'visits', effect, fields: ['from', 'due'], after: { due: '2025-05-30' } },
    ]);
  });

  test('waits to be chosen when people have moved it themselves', () => {
    const plan = running(old);
    const tasks = plan.tasks.map((each) => (each.code === 'visits' ? { ...each, due: '2025-04-15' } : each));
    expect(changesOf(moved, { ...plan, tasks })).toMatchObject([{ effect: 'whenChosen' }]);
  });

  test('waits to be chosen when it would be late at once', () => {
    expect(changesOf(moved, running(old), '2025-06-10')).toMatchObject([{ effect: 'whenChosen' }]);
  });
});

test('a task that is gone is removed, a new one added', () => {
  const after = template([visits], [lesson, task('report', { window: { kind: 'semester', semester: -1 } })]);
  expect(changesOf(after, running(old))).toMatchObject([
    { kind: 'removed', key: 'agreement', effect: 'applies' },
    { kind: 'added', key: 'report', effect: 'applies', task: { stage: 'second', due: '2027-12-31' } },
  ]);
  expect(changesOf(after, running(old, { agreement: 'done' }))[0]).toMatchObject({ effect: 'never' });
});

test('only what differs is named, and what people have changed otherwise stays', () => {
  const after = template([{ ...agreement, weight: 3, leavesBehind: ['agreement'] }, visits], [lesson]);
  const opened = running(old);
  const plan = { ...opened, tasks: opened.tasks.map((each) => ({ ...each, text: '改过的文字' })) };
  const [change] = templateChange(old, after, [plan], schoolDays, '2025-04-10');
  expect(change).toMatchObject({
    stages: [],
    changes: [{ key: 'agreement', fields: ['leavesBehind', 'weight'], effect: 'applies' }],
  });
  expect(applyTemplateChange(plan, change!, new Set()).tasks[0]).toMatchObject({
    text: '改过的文字',
    weight: 3,
    leavesBehind: ['agreement'],
    status: 'planned',
  });
});

test('finished tasks never change, running ones only when chosen, and what is applied leaves nothing to apply', () => {
  const month = fc.constantFrom(3, 4, 5, 6);
  const anyTask = (code: string) =>
    fc
      .record({ month, weight: fc.integer({ min: 1, max: 3 }), there: fc.boolean() })
      .map(({ month: number, weight, there }): TemplateTask[] =>
        there ? [task(code, { weight, window: { kind: 'month', semester: 1, month: number } })] : [],
      );
  const anyTemplate = fc
    .tuple(anyTask('a'), anyTask('b'), anyTask('c'), anyTask('d'))
    .map((tasks) => template(tasks.flat(), [lesson]));
  const statuses = fc.record({
    a: fc.constantFrom(...taskStatuses),
    b: fc.constantFrom(...taskStatuses),
    c: fc.constantFrom(...taskStatuses),
  });
  fc.assert(
    fc.property(
      anyTemplate,
      anyTemplate,
      statuses,
      fc.subarray(['a', 'b', 'c', 'd']),
      (one, two, has, picked) => {
        const plan = running(one, has);
        const change = (from: PlanTemplate, to: PlanTemplate, of: RunningPlan) =>
          templateChange(from, to, [of], schoolDays, openedOn)[0]!;
        const chosen = new Set(picked);
        const after = applyTemplateChange(plan, change(one, two, plan), chosen);
        for (const before of plan.tasks) {
          const fixed = isFinished(before) || (before.status === 'inProgress' && !chosen.has(before.code));
          if (fixed) expect(after.tasks).toContainEqual(before);
        }
        const again = change(one, two, { ...plan, ...after });
        for (const { effect } of again.changes) expect(effect).not.toBe('applies');
        expect(again.stages).toEqual([]);
        for (const { stage, from, due } of after.tasks) {
          const held = after.stages.find(({ code }) => code === stage);
          expect(held !== undefined && held.from <= from && due <= held.to).toBe(true);
        }
      },
    ),
  );
});
