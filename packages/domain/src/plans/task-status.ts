import { closedList } from '../closed-list.ts';

/** Where a task stands (工作状态). That it is late is derived from its due day, never stored. */
export const taskStatusList = closedList({
  planned: ['未开始'],
  inProgress: ['进行中'],
  done: ['已完成'],
  waived: ['已免除'],
});

export const taskStatuses = taskStatusList.codes;
export type TaskStatus = (typeof taskStatuses)[number];

/** A finished task is done with for good: no template, holiday or late day moves it any more. */
export function isFinished(task: { readonly status: TaskStatus }): boolean {
  return task.status === 'done' || task.status === 'waived';
}
