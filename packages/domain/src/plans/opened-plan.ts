import type { Day, DayRange } from '../calendar/day.ts';
import type { PhaseKind } from './phase-kind.ts';
import type { PlanPartKind, PlanTemplate, TemplateTask } from './plan-template.ts';

/** A template's task with its days. A task that comes every semester stands once for each. */
export interface OpenedTask
  extends Pick<
    TemplateTask,
    | 'code'
    | 'text'
    | 'detail'
    | 'side'
    | 'owner'
    | 'leavesBehind'
    | 'activityType'
    | 'direction'
    | 'areas'
    | 'weight'
    | 'group'
  > {
  /** Ordinal of the semester when the task comes every semester, else null. */
  readonly semester: number | null;
  /** School days inside its stage; work may begin earlier, late is after `due`. */
  readonly from: Day;
  readonly due: Day;
}

export interface OpenedStage extends DayRange {
  readonly code: string;
  readonly theme: string;
  readonly objective: string;
  readonly tasks: readonly OpenedTask[];
}

export interface OpenedPhase extends DayRange {
  readonly code: string;
  readonly kind: PhaseKind;
  readonly name: string;
  readonly stages: readonly OpenedStage[];
}

/** Why a task of the template does not stand in a plan. */
export const skipReasons = ['past', 'outsideProgramme', 'outsideScope', 'noSchoolDay'] as const;
export type SkipReason = (typeof skipReasons)[number];

export interface SkippedTask {
  readonly code: string;
  readonly semester: number | null;
  readonly reason: SkipReason;
}

/** A plan as it is when opened, before anybody has done anything in it. */
export interface OpenedPlan extends DayRange {
  readonly template: Pick<PlanTemplate, 'code' | 'version'>;
  readonly principles: readonly string[];
  readonly parts: Readonly<Record<PlanPartKind, readonly string[]>>;
  readonly phases: readonly OpenedPhase[];
  readonly skipped: readonly SkippedTask[];
}

/** Names a task in its plan: the code, and the semester for one that comes every semester. */
export function taskKey({ code, semester }: Pick<OpenedTask, 'code' | 'semester'>): string {
  return semester === null ? code : `${code}#${semester}`;
}

/** Every task of a plan, in order. */
export function openedTasks({ phases }: Pick<OpenedPlan, 'phases'>): readonly OpenedTask[] {
  return phases.flatMap(({ stages }) => stages.flatMap(({ tasks }) => tasks));
}
