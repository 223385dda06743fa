import fc from 'fast-check';
import { expect, test } from 'vitest';
import { progress } from './progress.ts';
import { taskStatuses } from './task-status.ts';

test('weighs finished tasks against all', () => {
  const tasks = [
    { weight: 3, status: 'done' },
    { weight: 1, status: 'waived' },
    { weight: 2, status: 'inProgress' },
    { weight: 2, status: 'planned' },
  ] as const;
  expect(progress(tasks)).toEqual({ done: 4, all: 8, share: 0.5 });
});

test('does not apply where there are no tasks', () => {
  expect(progress([]).share).toBeNull();
});

test('never falls when one more task is finished', () => {
  const tasks = fc.array(
    fc.record({ weight: fc.integer({ min: 1, max: 9 }), status: fc.constantFrom(...taskStatuses) }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(tasks, fc.nat(), (before, pick) => {
      const after = before.map((each, index) =>
        index === pick % before.length ? { ...each, status: 'done' as const } : each,
      );
      expect(progress(after).share).toBeGreaterThanOrEqual(progress(before).share ?? 0);
    }),
  );
});
