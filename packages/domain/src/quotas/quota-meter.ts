import { addDays, type Day, type DayRange } from '../calendar/day.ts';
import { dueSoonDays } from '../plans/dueness.ts';
import type { SemesterKey } from '../programmes/programme-semester.ts';
import { enoughPercent } from './owed.ts';
import type { QuotaRule } from './quota-set.ts';
import { isJudgedByShare } from './quota-window-rule.ts';
import type { WindowState, WindowVerdict } from './window-verdict.ts';

/** How a quota stands in one semester (指标进度). */
export const meterStates = [
  'nothingOwed',
  'upcoming',
  'onCourse',
  'atRisk',
  'met',
  'settled',
  'unmet',
] as const;
export type MeterState = (typeof meterStates)[number];

/** A quota in one semester: what a meter shows and what standing and gates ask. Amounts in the quota's measure. */
export interface QuotaMeter {
  /** Codes of the set and of the rule in it. */
  readonly set: string;
  readonly rule: string;
  readonly semester: SemesterKey;
  /** The first window that owes anything; null when none does. */
  readonly firstWindow: DayRange | null;
  readonly done: number;
  readonly pending: number;
  readonly owed: number;
  readonly owedToday: number;
  /** Last day of the window that runs or comes next; of the last one when all are over. */
  readonly by: Day;
  readonly windows: number;
  readonly windowsMet: number;
  /** How many windows must be met: all of them, or 80 % when they are judged by share. */
  readonly windowsNeeded: number;
  readonly windowsUnmet: number;
  readonly state: MeterState;
}

/**
 * Puts the windows of one quota together by semester. What a window has beyond its due does not help another one, and a
 * waived window counts as met. A window that is over and was settled with its semester is no longer held against anyone.
 */
export function quotaMeters(
  set: string,
  rule: Pick<QuotaRule, 'code' | 'window'>,
  verdicts: readonly WindowVerdict[],
  today: Day,
): readonly QuotaMeter[] {
  const bySemester = new Map<SemesterKey, WindowVerdict[]>();
  for (const verdict of verdicts) {
    const held = bySemester.get(verdict.semester);
    if (held === undefined) bySemester.set(verdict.semester, [verdict]);
    else held.push(verdict);
  }
  return [...bySemester].map(([semester, held]) => meterOf(set, rule, semester, held, today));
}

function meterOf(
  set: string,
  rule: Pick<QuotaRule, 'code' | 'window'>,
  semester: SemesterKey,
  verdicts: readonly WindowVerdict[],
  today: Day,
): QuotaMeter {
  const owing = verdicts.filter(({ state }) => state !== 'nothingOwed');
  const windowsUnmet = owing.filter(({ state }) => state === 'unmet').length;
  const windowsMet = owing.filter(({ state }) => state === 'met' || state === 'waived').length;
  const windowsNeeded = neededOf(rule, owing.length);
  return {
    set,
    rule: rule.code,
    semester,
    firstWindow: owing[0] === undefined ? null : { from: owing[0].from, to: owing[0].to },
    done: sum(owing, ({ done }) => done),
    pending: sum(owing, ({ pending }) => pending),
    owed: sum(owing, ({ owed }) => owed),
    owedToday: sum(owing, (verdict) => verdict.owedToday),
    by: (verdicts.find(({ to }) => to >= today) ?? verdicts.at(-1))!.to,
    windows: owing.length,
    windowsMet,
    windowsNeeded,
    windowsUnmet,
    state: stateOf(rule, owing, { windowsMet, windowsNeeded, windowsUnmet }, today),
  };
}

function neededOf({ window }: Pick<QuotaRule, 'window'>, windows: number): number {
  return isJudgedByShare(window) ? Math.ceil((windows * enoughPercent) / 100) : windows;
}

function stateOf(
  rule: Pick<QuotaRule, 'window'>,
  owing: readonly WindowVerdict[],
  count: Pick<QuotaMeter, 'windowsMet' | 'windowsNeeded' | 'windowsUnmet'>,
  today: Day,
): MeterState {
  const among = (...states: readonly WindowState[]) => owing.some(({ state }) => states.includes(state));
  if (owing.length === 0) return 'nothingOwed';
  if (count.windowsUnmet > owing.length - count.windowsNeeded) return 'unmet';
  if (!among('running', 'upcoming')) return count.windowsMet >= count.windowsNeeded ? 'met' : 'settled';
  if (isShort(owing) || isDueSoon(rule, owing, today)) return 'atRisk';
  return owing.every(({ state }) => state === 'upcoming') ? 'upcoming' : 'onCourse';
}

/**
 * Done and awaiting confirmation together are less than 80 % of what is owed today. Each window weighs the same, as it
 * does when its semester is judged: else a small window missed could warn of a semester that has enough.
 */
function isShort(owing: readonly WindowVerdict[]): boolean {
  const had = sum(owing, ({ state, done, pending, owed }) =>
    state === 'waived' || state === 'settled' ? 1 : Math.min(done + pending, owed) / owed,
  );
  const due = sum(owing, (verdict) => verdict.owedToday / verdict.owed);
  return had * 100 < enoughPercent * due - roundingSlack;
}

/**
 * A window that ends within 14 days and has nothing yet, as with any work that is not begun: one lecture a semester is
 * owed in no part before its last day. Weeks and months always end soon, and are warned of by their share.
 */
function isDueSoon(
  { window }: Pick<QuotaRule, 'window'>,
  owing: readonly WindowVerdict[],
  today: Day,
): boolean {
  const soon = addDays(today, dueSoonDays);
  return (
    !isJudgedByShare(window) &&
    owing.some(({ state, to, done, pending }) => state === 'running' && to <= soon && done + pending === 0)
  );
}

/** Sums of thirds and sevenths miss the true value by a hair. */
const roundingSlack = 1e-9;

function sum<Item>(items: readonly Item[], amountOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + amountOf(item), 0);
}
