import type { Day } from '../calendar/day.ts';
import type { SchoolDays } from '../calendar/school-days.ts';
import type { SemesterKey } from '../programmes/programme-semester.ts';
import { type QuotaMeter, quotaMeters } from './quota-meter.ts';
import type { QuotaSet } from './quota-set.ts';
import { type QuotaGround, type QuotaWindow, quotaWindows } from './quota-window.ts';
import { noCount, type WindowCount, type WindowVerdict, windowVerdict } from './window-verdict.ts';

/** A quota set laid on the days of somebody who owes it. Those with the same days can share it: a city has few kinds. */
export interface LaidSet {
  readonly set: QuotaSet;
  /** One list for each rule of the set, in its order. */
  readonly windows: readonly (readonly QuotaWindow[])[];
}

/** What is known of a partnership's, group's or pair's windows on a day. */
export interface CountedSet {
  /** By rule, then by window; a window without participations has none. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, WindowCount>>;
  /** The semesters that are signed off. */
  readonly settled: ReadonlySet<SemesterKey>;
}

/** Lays every rule of a set on the days of who owes it. */
export function laySet(set: QuotaSet, ground: QuotaGround): LaidSet {
  return { set, windows: set.rules.map((rule) => quotaWindows(rule, ground)) };
}

/** The windows of a set with their verdicts, a list for each rule, as gates ask for them. */
export function setVerdicts(
  { set, windows }: LaidSet,
  { counts, settled }: CountedSet,
  schoolDays: SchoolDays,
  today: Day,
): readonly (readonly WindowVerdict[])[] {
  return windows.map((list, index) => {
    const ofRule = counts.get(set.rules[index]?.code ?? '');
    return list.map((window) =>
      windowVerdict(
        window,
        ofRule?.get(window.key) ?? noCount,
        settled.has(window.semester),
        schoolDays,
        today,
      ),
    );
  });
}

/** The meters of a whole set, a meter for each rule and semester. */
export function setMeters(
  laid: LaidSet,
  counted: CountedSet,
  schoolDays: SchoolDays,
  today: Day,
): readonly QuotaMeter[] {
  const { code, rules } = laid.set;
  const verdicts = setVerdicts(laid, counted, schoolDays, today);
  return rules.flatMap((rule, index) => quotaMeters(code, rule, verdicts[index] ?? [], today));
}

/** Whether a mentor pair is one of those that a partnership is told of: a duty short or unmet. */
export function isPairShort(meters: readonly QuotaMeter[]): boolean {
  return meters.some(({ state }) => state === 'atRisk' || state === 'unmet');
}
