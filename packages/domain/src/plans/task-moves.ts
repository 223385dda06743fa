import { type Day, type DayRange, isWithin } from '../calendar/day.ts';
import { countSchoolDays, type SchoolDays } from '../calendar/school-days.ts';
import { type RuleProblem, type Ruling, ruleProblem } from '../rule-codes.ts';
import type { Deliverable } from './deliverable.ts';
import { isFinished, type TaskStatus } from './task-status.ts';

/** What the moves of a task ask of it. */
export interface MovableTask {
  readonly status: TaskStatus;
  /** Who answers for it; null while the slot is open. */
  readonly ownerId: string | null;
}

/** What finishing asks: evidence comes of the work itself, so it is looked for, not asked for again. */
export interface TaskEvidence {
  /** What the task must leave behind and is not there yet. */
  readonly missing: readonly Deliverable[];
  /** Confirmed activities that count for the task; null when it asks for none. */
  readonly activities: number | null;
}

/** Starts a task. Refuses with `task-finished`, `owner-missing`. */
export function startTask(task: MovableTask): Ruling<TaskStatus> {
  return ruling([...finishedProblem(task), ...ownerProblem(task)], 'inProgress');
}

/** Finishes a task. Refuses with `task-finished`, `owner-missing`, `activity-missing`, a `deliverable-missing` each. */
export function finishTask(task: MovableTask, evidence: TaskEvidence): Ruling<TaskStatus> {
  const problems = [
    ...finishedProblem(task),
    ...ownerProblem(task),
    ...(evidence.activities === 0 ? [ruleProblem('activity-missing')] : []),
    ...evidence.missing.map((deliverable) => ruleProblem('deliverable-missing', [], { deliverable })),
  ];
  return ruling(problems, 'done');
}

/** Waives a task for good, with a reason that the caller keeps. Refuses with `task-finished`. */
export function waiveTask(task: MovableTask): Ruling<TaskStatus> {
  return ruling(finishedProblem(task), 'waived');
}

/** Takes up a finished task again. Refuses with `task-not-finished`. */
export function reopenTask(task: MovableTask): Ruling<TaskStatus> {
  const problems = isFinished(task) ? [] : [ruleProblem('task-not-finished', [], { status: task.status })];
  return ruling(problems, task.ownerId === null ? 'planned' : 'inProgress');
}

/**
 * Moves a task to other days, by hand. Refuses with `task-finished`, `period-order`, `outside-stage`, `not-a-school-day`.
 */
export function replanTask(
  task: MovableTask,
  days: { readonly from: Day; readonly due: Day },
  stage: DayRange,
  schoolDays: SchoolDays,
): Ruling<{ readonly from: Day; readonly due: Day }> {
  const { from, due } = days;
  const ends = [
    ['from', from],
    ['due', due],
  ] as const;
  const problems = [
    ...finishedProblem(task),
    ...(from > due ? [ruleProblem('period-order', ['due'], { from, to: due })] : []),
    ...ends.flatMap(([field, day]): RuleProblem[] => {
      if (!isWithin(day, stage)) return [ruleProblem('outside-stage', [field], { day, ...stage })];
      const school = countSchoolDays(schoolDays, { from: day, to: day }) > 0;
      return school ? [] : [ruleProblem('not-a-school-day', [field], { day })];
    }),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { from, due } };
}

function finishedProblem({ status }: MovableTask): RuleProblem[] {
  return isFinished({ status }) ? [ruleProblem('task-finished', [], { status })] : [];
}

function ownerProblem({ ownerId }: MovableTask): RuleProblem[] {
  return ownerId === null ? [ruleProblem('owner-missing', ['ownerId'])] : [];
}

function ruling(problems: readonly RuleProblem[], value: TaskStatus): Ruling<TaskStatus> {
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}
