import { type DayRange, earlierDay, laterDay } from '../calendar/day.ts';
import type { OpenedPlan } from './opened-plan.ts';
import type { RunningTask } from './template-change.ts';

/** A stage of a running plan. */
export interface RunningStage extends DayRange {
  readonly code: string;
  /** Code of its phase. */
  readonly phase: string;
  readonly theme: string;
  readonly objective: string;
}

const wordFields = ['theme', 'objective'] as const;
const stageFields = ['phase', ...wordFields, 'from', 'to'] as const satisfies readonly (keyof RunningStage)[];

/** What becomes of a stage when a new version of its template reaches a plan. */
export type StageChange =
  | { readonly kind: 'added' | 'removed'; readonly stage: RunningStage }
  | {
      readonly kind: 'changed';
      readonly stage: RunningStage;
      readonly fields: readonly (typeof stageFields)[number][];
      readonly after: RunningStage;
    };

/** The stages of an opened plan, in order. */
export function stagesOf({ phases }: Pick<OpenedPlan, 'phases'>): readonly RunningStage[] {
  return phases.flatMap((phase) =>
    phase.stages.map(({ code, theme, objective, from, to }) => ({
      code,
      phase: phase.code,
      theme,
      objective,
      from,
      to,
    })),
  );
}

/**
 * The stages of a plan after its tasks were changed. A stage follows the template, but words that people have changed
 * stay theirs, its days always hold the tasks that stay in it, and one that the template dropped goes only when it is empty.
 */
export function stagesAfter(
  running: readonly RunningStage[],
  laidOut: { readonly before: readonly RunningStage[]; readonly after: readonly RunningStage[] },
  tasks: readonly Pick<RunningTask, 'stage' | 'from' | 'due'>[],
): readonly RunningStage[] {
  const find = (stages: readonly RunningStage[], code: string) => stages.find((each) => each.code === code);
  const followed = laidOut.after.map((next) => {
    const own = find(running, next.code);
    const old = find(laidOut.before, next.code);
    const words = Object.fromEntries(
      wordFields.map((field) => [
        field,
        own === undefined || own[field] === old?.[field] ? next[field] : own[field],
      ]),
    );
    return holding({ ...next, ...words }, tasks);
  });
  const kept = running.filter(({ code }) => {
    if (find(laidOut.after, code) !== undefined) return false;
    return find(laidOut.before, code) === undefined || tasks.some(({ stage }) => stage === code);
  });
  return [...followed, ...kept];
}

/** Says what differs between the stages of a plan and what they become. */
export function stageChanges(
  running: readonly RunningStage[],
  after: readonly RunningStage[],
): readonly StageChange[] {
  const left = running.filter(({ code }) => after.every((each) => each.code !== code));
  return [
    ...left.map((stage): StageChange => ({ kind: 'removed', stage })),
    ...after.flatMap((next): StageChange[] => {
      const stage = running.find(({ code }) => code === next.code);
      if (stage === undefined) return [{ kind: 'added', stage: next }];
      const fields = stageFields.filter((field) => stage[field] !== next[field]);
      return fields.length === 0 ? [] : [{ kind: 'changed', stage, fields, after: next }];
    }),
  ];
}

function holding(
  stage: RunningStage,
  tasks: readonly Pick<RunningTask, 'stage' | 'from' | 'due'>[],
): RunningStage {
  let { from, to } = stage;
  for (const task of tasks) {
    if (task.stage !== stage.code) continue;
    from = earlierDay(from, task.from);
    to = laterDay(to, task.due);
  }
  return { ...stage, from, to };
}
