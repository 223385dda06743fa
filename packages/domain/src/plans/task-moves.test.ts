import { describe, expect, test } from 'vitest';
import type { Ruling } from '../rule-codes.ts';
import { schoolDays } from './plan.test-data.ts';
import { finishTask, reopenTask, replanTask, startTask, waiveTask } from './task-moves.ts';

const owned = { status: 'inProgress', ownerId: 'teacher' } as const;
const open = { status: 'planned', ownerId: null } as const;
const codes = (ruling: Ruling<unknown>) => (ruling.ok ? [] : ruling.problems.map(({ code }) => code));

describe('a task', () => {
  test('starts when somebody answers for it', () => {
    expect(startTask({ ...owned, status: 'planned' })).toEqual({ ok: true, value: 'inProgress' });
    expect(codes(startTask(open))).toEqual(['owner-missing']);
  });

  test('is finished with what it must leave behind and its activity', () => {
    expect(finishTask(owned, { missing: [], activities: 1 })).toEqual({ ok: true, value: 'done' });
    expect(finishTask(owned, { missing: [], activities: null })).toEqual({ ok: true, value: 'done' });
    expect(codes(finishTask(open, { missing: ['agreement', 'siteVisit'], activities: 0 }))).toEqual([
      'owner-missing',
      'activity-missing',
      'deliverable-missing',
      'deliverable-missing',
    ]);
  });

  test('once finished neither starts, moves nor is waived', () => {
    const done = { ...owned, status: 'done' } as const;
    const stage = { from: '2025-09-01', to: '2025-12-31' };
    for (const ruling of [
      startTask(done),
      finishTask(done, { missing: [], activities: null }),
      waiveTask(done),
      replanTask(done, { from: '2025-09-01', due: '2025-09-02' }, stage, schoolDays),
    ])
      expect(codes(ruling)).toEqual(['task-finished']);
  });

  test('is taken up again where it stood', () => {
    expect(reopenTask({ ...owned, status: 'waived' })).toEqual({ ok: true, value: 'inProgress' });
    expect(reopenTask({ ...open, status: 'waived' })).toEqual({ ok: true, value: 'planned' });
    expect(codes(reopenTask(owned))).toEqual(['task-not-finished']);
  });
});

describe('replanning', () => {
  const stage = { from: '2025-09-01', to: '2025-12-31' };
  test.each([
    ['inside the stage', '2025-09-10', '2025-09-30', []],
    ['turned round', '2025-09-30', '2025-09-10', ['period-order']],
    ['out of the stage', '2025-08-25', '2026-01-05', ['outside-stage', 'outside-stage']],
    ['onto a holiday', '2025-10-01', '2025-10-18', ['not-a-school-day', 'not-a-school-day']],
  ])('%s', (_name, from, due, expected) => {
    expect(codes(replanTask(owned, { from, due }, stage, schoolDays))).toEqual(expected);
  });
});
