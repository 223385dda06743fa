import type { ActivityDirection } from '../activities/activity-direction.ts';
import type { Area } from '../areas/area.ts';
import type { EffectCheckSetCode } from '../assessment/effect-check-set.ts';
import type { Semester } from '../calendar/school-calendar.ts';
import type { GoalMetric } from '../goals/goal-metric.ts';
import type { KindergartenOwnership } from '../kindergartens/ownership.ts';
import type { PolicyBasis } from '../programmes/policy-basis.ts';
import type { Deliverable } from './deliverable.ts';
import type { PhaseKind } from './phase-kind.ts';
import type { OwnerRole, TaskSide } from './task-side.ts';
import type { StageEdge, TemplateWindow } from './template-window.ts';

/** The six parts that every plan has (plan 3, section 四): content, goals, methods, steps, people, measures. */
export const planPartKinds = ['content', 'goals', 'methods', 'steps', 'people', 'measures'] as const;
export type PlanPartKind = (typeof planPartKinds)[number];

/** Which partnerships of a lead a task is for. Empty ownerships means all of them. */
export interface TaskScope {
  readonly ownerships: readonly KindergartenOwnership[];
}

/**
 * A task of a template. Evidence that it is done is what it leaves behind and, where it names an activity type, an
 * activity that the other side has confirmed; nothing is asked for beside them.
 */
export interface TemplateTask {
  /** Kebab-case, unique in its template and kept through its versions: running plans are compared by it. */
  readonly code: string;
  readonly text: string;
  /** Topic, foci or method, in a sentence. */
  readonly detail: string;
  readonly side: TaskSide;
  /** Null is an open slot: somebody is named before the task starts, never guessed here. */
  readonly owner: OwnerRole | null;
  readonly window: TemplateWindow;
  readonly leavesBehind: readonly Deliverable[];
  /** A shipped type or one that the city added. */
  readonly activityType: string | null;
  readonly direction: ActivityDirection | null;
  readonly areas: readonly Area[];
  /** Share of the task in progress, from 1. */
  readonly weight: number;
  /** Made once by the lead for every partnership in its scope. */
  readonly group: boolean;
  readonly scope: TaskScope;
}

export interface TemplateStage {
  readonly code: string;
  readonly theme: string;
  readonly objective: string;
  readonly from: StageEdge;
  readonly to: StageEdge;
  readonly tasks: readonly TemplateTask[];
}

export interface TemplatePhase {
  readonly code: string;
  readonly kind: PhaseKind;
  readonly name: string;
  readonly stages: readonly TemplateStage[];
}

export interface TemplateGoal {
  readonly code: string;
  readonly text: string;
  readonly area: Area | null;
  readonly metric: GoalMetric;
  readonly target: number | null;
  readonly chosenBy: TaskSide;
}

/** A plan without years or names, from which plans are opened. */
export interface PlanTemplate {
  readonly code: string;
  readonly version: number;
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly purpose: string;
  /** The side that the plan speaks for. */
  readonly side: TaskSide;
  /** The half of the year it is written for; null when it fits either. */
  readonly startsIn: Semester | null;
  /** How many semesters it is made for; null when it fits a programme of any length. */
  readonly semesters: number | null;
  /** Months, 1 to 12, in which no task may lie, unless a window names the month itself. */
  readonly idleMonths: readonly number[];
  readonly policyBases: readonly PolicyBasis[];
  readonly principles: readonly string[];
  readonly parts: Readonly<Record<PlanPartKind, readonly string[]>>;
  readonly goals: readonly TemplateGoal[];
  /** Shipped sets or the city's own. */
  readonly quotaSets: readonly string[];
  readonly effectChecks: readonly EffectCheckSetCode[];
  readonly phases: readonly TemplatePhase[];
}

/** January, February, July and August hold no tasks unless a template says otherwise. */
export const idleMonthsDefault: readonly number[] = [1, 2, 7, 8];

/** Every task of a template, in order. */
export function templateTasks({ phases }: Pick<PlanTemplate, 'phases'>): readonly TemplateTask[] {
  return phases.flatMap(({ stages }) => stages.flatMap(({ tasks }) => tasks));
}
