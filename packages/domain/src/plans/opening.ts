import type { Day, DayRange } from '../calendar/day.ts';
import type { KindergartenOwnership } from '../kindergartens/ownership.ts';
import type { PhaseKind } from './phase-kind.ts';
import type { PlanTemplate } from './plan-template.ts';
import { workingDays } from './task-days.ts';
import type { WindowGround } from './template-window.ts';

/** What a plan is opened for. */
export interface PlannedPartnership {
  readonly from: Day;
  /** Null while it runs as long as its programme. */
  readonly to: Day | null;
  readonly assisted: { readonly ownership: KindergartenOwnership };
}

/** Launch work that a late partnership has to make up gets so many working days. */
export const catchUpDays = 30;
/** A stretch with fewer working days is not worth opening; quota windows know the same bound. */
export const stretchDaysLeast = 5;

/** What every stage of one opening shares. */
export interface Opening {
  readonly template: PlanTemplate;
  readonly partnership: PlannedPartnership;
  readonly ground: Omit<WindowGround, 'phase' | 'stage'>;
  /** Where work can begin: the latest of the programme's and the partnership's first day and today. */
  readonly start: Day;
}

/** A stage on its way into a plan. */
export interface StagePlace {
  readonly kind: PhaseKind;
  /** The days the template gives it. */
  readonly full: DayRange;
  /** The days that are left of it; a late launch gets new ones. */
  readonly held: DayRange;
}

/**
 * The days a stage keeps after a late start; null when it is over. A launch that is over, or nearly, is made up in a
 * stretch of its own.
 */
export function heldDays(full: DayRange, kind: PhaseKind, opening: Opening): DayRange | null {
  const { start, ground, template } = opening;
  if (start <= full.from) return full;
  const left = { from: start, to: full.to };
  const days = workingDays(ground.schoolDays, left, template.idleMonths);
  if (days.length >= stretchDaysLeast) return left;
  return kind === 'launch' ? catchUpStretch({ from: start, to: ground.programme.to }, opening) : null;
}

/** The first working days of a range, in which what was missed is made up. */
export function catchUpStretch(range: DayRange, { ground, template }: Opening): DayRange | null {
  const days = workingDays(ground.schoolDays, range, template.idleMonths);
  const last = days.at(Math.min(catchUpDays, days.length) - 1);
  return last === undefined ? null : { from: range.from, to: last };
}
