import type { Day, DayRange } from '../calendar/day.ts';
import type { SchoolDays } from '../calendar/school-days.ts';
import { openPlan } from './open-plan.ts';
import { type OpenedPlan, type OpenedTask, taskKey } from './opened-plan.ts';
import type { PlannedPartnership } from './opening.ts';
import type { PlanTemplate } from './plan-template.ts';
import { type RunningStage, type StageChange, stageChanges, stagesAfter, stagesOf } from './stage-change.ts';
import { isFinished, type TaskStatus } from './task-status.ts';

/** A task of a running plan as a template may have left it, or as people have changed it since. */
export interface RunningTask extends OpenedTask {
  /** Code of its stage. */
  readonly stage: string;
  readonly status: TaskStatus;
}

/** What a change of template asks of a running plan. */
export interface RunningPlan {
  readonly id: string;
  readonly programme: DayRange;
  readonly partnership: PlannedPartnership;
  /** The day it was opened: both versions are laid out from there, so that only the template makes the difference. */
  readonly openedOn: Day;
  readonly stages: readonly RunningStage[];
  readonly tasks: readonly RunningTask[];
}

type TemplateTaskInPlan = Omit<RunningTask, 'status'>;
/** What of a task a template can change. */
export type TaskField = Exclude<keyof TemplateTaskInPlan, 'code' | 'semester'>;

const taskFields = [
  'stage',
  'text',
  'detail',
  'side',
  'owner',
  'from',
  'due',
  'leavesBehind',
  'activityType',
  'direction',
  'areas',
  'weight',
  'group',
] as const satisfies readonly TaskField[];

/**
 * Whether a change reaches its task: never when it is finished; only when chosen when it is running, was changed by
 * hand since it was opened, or would be late at once; else by itself.
 */
export type ChangeEffect = 'applies' | 'whenChosen' | 'never';

/** What a new version of a template would do to one task of a running plan. */
export type TaskChange = { readonly key: string; readonly effect: ChangeEffect } & (
  | { readonly kind: 'added'; readonly task: TemplateTaskInPlan }
  | { readonly kind: 'removed'; readonly task: RunningTask }
  | {
      readonly kind: 'changed';
      readonly task: RunningTask;
      readonly fields: readonly TaskField[];
      readonly after: TemplateTaskInPlan;
    }
);

export interface PlanChange {
  readonly plan: string;
  readonly changes: readonly TaskChange[];
  /** What becomes of the stages when nothing is chosen. */
  readonly stages: readonly StageChange[];
  /** The stages as either version lays them out. */
  readonly laidOut: { readonly before: readonly RunningStage[]; readonly after: readonly RunningStage[] };
}

/** Says what a new version of a template would change in plans opened from the old one, before anything is changed. */
export function templateChange(
  before: PlanTemplate,
  after: PlanTemplate,
  plans: readonly RunningPlan[],
  schoolDays: SchoolDays,
  today: Day,
): readonly PlanChange[] {
  return plans.map((plan) => {
    const open = (template: PlanTemplate) =>
      openPlan(template, plan.programme, plan.partnership, schoolDays, plan.openedOn);
    const [old, next] = [open(before), open(after)];
    const laidOut = { before: stagesOf(old), after: stagesOf(next) };
    const changes = changesOf(plan, tasksByKey(old), tasksByKey(next), today);
    const tasks = tasksAfter(plan.tasks, changes, new Set());
    const stages = stageChanges(plan.stages, stagesAfter(plan.stages, laidOut, tasks));
    return { plan: plan.id, changes, stages, laidOut };
  });
}

type TasksByKey = ReadonlyMap<string, TemplateTaskInPlan>;

function tasksByKey({ phases }: OpenedPlan): TasksByKey {
  return new Map(
    phases.flatMap(({ stages }) =>
      stages.flatMap((stage) => stage.tasks.map((task) => [taskKey(task), { ...task, stage: stage.code }])),
    ),
  );
}

function changesOf(plan: RunningPlan, before: TasksByKey, after: TasksByKey, today: Day): TaskChange[] {
  const running = new Map(plan.tasks.map((task) => [taskKey(task), task]));
  const added = [...after].flatMap(([key, task]): TaskChange[] =>
    before.has(key) || running.has(key)
      ? []
      : [{ kind: 'added', key, task, effect: task.due < today ? 'whenChosen' : 'applies' }],
  );
  const others = [...before].flatMap(([key, old]): TaskChange[] => {
    const task = running.get(key);
    if (task === undefined) return [];
    const next = after.get(key);
    return next === undefined
      ? [{ kind: 'removed', key, task, effect: effectOn(task, old, taskFields, null, today) }]
      : changeOf(key, task, old, next, today);
  });
  return [...others, ...added];
}

function changeOf(
  key: string,
  task: RunningTask,
  old: TemplateTaskInPlan,
  next: TemplateTaskInPlan,
  today: Day,
): TaskChange[] {
  const fields = taskFields.filter(
    (field) => !isSame(old[field], next[field]) && !isSame(task[field], next[field]),
  );
  if (fields.length === 0) return [];
  return [
    { kind: 'changed', key, task, fields, after: next, effect: effectOn(task, old, fields, next, today) },
  ];
}

function effectOn(
  task: RunningTask,
  old: TemplateTaskInPlan,
  fields: readonly TaskField[],
  next: TemplateTaskInPlan | null,
  today: Day,
): ChangeEffect {
  if (isFinished(task)) return 'never';
  const byHand = fields.some((field) => !isSame(task[field], old[field]));
  const lateAtOnce = next !== null && fields.includes('due') && next.due < today;
  return task.status === 'inProgress' || byHand || lateAtOnce ? 'whenChosen' : 'applies';
}

/** Fields are texts, numbers and lists of codes. */
function isSame(a: unknown, b: unknown): boolean {
  return Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((each, index) => each === b[index])
    : a === b;
}

/**
 * A plan after its changes: those that apply, and those that were chosen by key; its stages follow. Choosing a finished
 * task does nothing.
 */
export function applyTemplateChange(
  plan: Pick<RunningPlan, 'tasks' | 'stages'>,
  { changes, laidOut }: Pick<PlanChange, 'changes' | 'laidOut'>,
  chosen: ReadonlySet<string>,
): Pick<RunningPlan, 'tasks' | 'stages'> {
  const tasks = tasksAfter(plan.tasks, changes, chosen);
  return { tasks, stages: stagesAfter(plan.stages, laidOut, tasks) };
}

function tasksAfter(
  tasks: readonly RunningTask[],
  changes: readonly TaskChange[],
  chosen: ReadonlySet<string>,
): readonly RunningTask[] {
  const made = changes.filter(
    ({ key, effect }) => effect === 'applies' || (effect === 'whenChosen' && chosen.has(key)),
  );
  const byKey = new Map(made.map((change) => [change.key, change]));
  const kept = tasks.flatMap((task) => {
    const change = byKey.get(taskKey(task));
    if (change === undefined || change.kind === 'added') return [task];
    if (change.kind === 'removed') return [];
    return [{ ...task, ...Object.fromEntries(change.fields.map((field) => [field, change.after[field]])) }];
  });
  const added = made.flatMap((change) =>
    change.kind === 'added' ? [{ ...change.task, status: 'planned' as const }] : [],
  );
  return [...kept, ...added];
}
