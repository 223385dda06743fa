import type { Day } from '../calendar/day.ts';
import { countSchoolDays, type SchoolDays } from '../calendar/school-days.ts';
import { owedToday } from './owed.ts';
import type { QuotaWindow } from './quota-window.ts';

/** What is known of one window, summed by the database; amounts in the quota's measure. */
export interface WindowCount {
  /** Confirmed participations dated in the window, and those made up for it later. */
  readonly done: number;
  /** Recorded and not yet confirmed by the other side. */
  readonly pending: number;
  /** Waived with a reason. */
  readonly waived: boolean;
}

/** How a window stands on a day; `settled` was not met, but its semester is signed off. */
export const windowStates = [
  'nothingOwed',
  'waived',
  'met',
  'settled',
  'upcoming',
  'running',
  'unmet',
] as const;
export type WindowState = (typeof windowStates)[number];

export interface WindowVerdict extends QuotaWindow, Omit<WindowCount, 'waived'> {
  readonly owedToday: number;
  readonly state: WindowState;
}

export const noCount: WindowCount = { done: 0, pending: 0, waived: false };

/** Judges one window on a day. A closed window stays unmet until it is made up, waived, or its semester is signed off. */
export function windowVerdict(
  window: QuotaWindow,
  count: WindowCount,
  settled: boolean,
  schoolDays: SchoolDays,
  today: Day,
): WindowVerdict {
  return {
    rule: window.rule,
    key: window.key,
    from: window.from,
    to: window.to,
    semester: window.semester,
    schoolDays: window.schoolDays,
    owed: window.owed,
    done: count.done,
    pending: count.pending,
    owedToday: owedOn(window, schoolDays, today),
    state: stateOf(window, count, settled, today),
  };
}

/** Days are counted only for windows that run: of a city's, most are over or to come. */
function owedOn(window: QuotaWindow, schoolDays: SchoolDays, today: Day): number {
  if (today >= window.to) return window.owed;
  if (today < window.from) return 0;
  const elapsed = countSchoolDays(schoolDays, { from: window.from, to: today });
  return owedToday(window.owed, window.schoolDays, elapsed);
}

function stateOf(window: QuotaWindow, count: WindowCount, settled: boolean, today: Day): WindowState {
  if (window.owed === 0) return 'nothingOwed';
  if (count.done >= window.owed) return 'met';
  if (count.waived) return 'waived';
  if (settled) return 'settled';
  if (today < window.from) return 'upcoming';
  return today <= window.to ? 'running' : 'unmet';
}
