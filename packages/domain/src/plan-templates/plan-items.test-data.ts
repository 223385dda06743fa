import type { PlanTemplate } from '../plans/plan-template.ts';

/** Every item of one of the ten plans: where the template holds it, or which other record does. */
export interface PlanItems {
  readonly plan: number;
  readonly items: number;
  readonly template: PlanTemplate;
  /** Item number → `task:`, `goal:`, `quota:set/rule`, `check:set/code`, `phase:`, `stage:` or `part:` of the template. */
  readonly inTemplate: Readonly<Record<number, string>>;
  /** Items that other records hold, by the record. */
  readonly elsewhere: Readonly<Record<string, readonly number[]>>;
}
