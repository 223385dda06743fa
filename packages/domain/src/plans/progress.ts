import { isFinished, type TaskStatus } from './task-status.ts';

/** What progress asks of a task. */
export interface WeightedTask {
  readonly weight: number;
  readonly status: TaskStatus;
}

export interface Progress {
  /** Sum of the weights of finished tasks, and of all. */
  readonly done: number;
  readonly all: number;
  /** 0 to 1; null, not applicable, when there are no tasks. */
  readonly share: number | null;
}

/** Progress of a stage, a phase or a plan: the weights of done or waived tasks over the weights of all. */
export function progress(tasks: readonly WeightedTask[]): Progress {
  let [done, all] = [0, 0];
  for (const task of tasks) {
    all += task.weight;
    if (isFinished(task)) done += task.weight;
  }
  return { done, all, share: all === 0 ? null : done / all };
}
