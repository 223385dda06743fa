import { type Day, daysBetween } from '../calendar/day.ts';
import { progress } from './progress.ts';
import type { TaskStatus } from './task-status.ts';

/** A task as a baseline keeps it. */
export interface BaselineTask {
  readonly key: string;
  readonly from: Day;
  readonly due: Day;
  readonly weight: number;
  readonly status: TaskStatus;
}

/** A plan as it stood on a day, frozen when a phase is signed off or a plan is replanned; drawn behind the plan. */
export interface Baseline {
  readonly on: Day;
  readonly tasks: readonly BaselineTask[];
  readonly share: number | null;
}

/** Freezes a plan. */
export function baselineOf(tasks: readonly BaselineTask[], on: Day): Baseline {
  return {
    on,
    tasks: tasks.map(({ key, from, due, weight, status }) => ({ key, from, due, weight, status })),
    share: progress(tasks).share,
  };
}

/** How many calendar days a task's due day has moved since a baseline; negative when it is earlier now. */
export interface Drift {
  readonly key: string;
  readonly days: number;
}

/** The tasks that have moved since a baseline, in the plan's order; new and removed ones have nothing to compare. */
export function driftSince(
  baseline: Pick<Baseline, 'tasks'>,
  tasks: readonly Pick<BaselineTask, 'key' | 'due'>[],
): readonly Drift[] {
  const dues = new Map(baseline.tasks.map(({ key, due }) => [key, due]));
  return tasks.flatMap(({ key, due }) => {
    const was = dues.get(key);
    return was === undefined || was === due ? [] : [{ key, days: daysBetween(was, due) }];
  });
}
