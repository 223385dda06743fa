import { compareDays, type Day, type DayRange } from '../calendar/day.ts';
import { countSchoolDays, type SchoolDays } from '../calendar/school-days.ts';
import type { SemesterKey } from '../programmes/programme-semester.ts';
import type { QuotaMeter } from '../quotas/quota-meter.ts';
import { dueness } from './dueness.ts';
import type { Standing } from './standing-code.ts';
import type { TaskStatus } from './task-status.ts';

/** A task, or a semester summary that a side owes, as standing sees it. */
export interface DueWork {
  /** What names it for a link: a task's key, or '2026-autumn-lead' for a summary. */
  readonly key: string;
  readonly kind: 'task' | 'semesterSummary';
  readonly status: TaskStatus;
  readonly from: Day;
  readonly due: Day;
}

/** What standing asks of a partnership; quotas come summed by window, never as lists of activities. */
export interface StandingRecord {
  readonly work: readonly DueWork[];
  /** Of the partnership and of its group. */
  readonly meters: readonly QuotaMeter[];
  /** How many of its mentor pairs have a quota at risk or unmet. Told, never held against the partnership. */
  readonly pairsShort: number;
}

/** Why a partnership stands as it does, each naming what to open. */
export type StandingReason =
  | { readonly kind: 'workLate'; readonly work: DueWork['kind']; readonly key: string; readonly due: Day }
  | ({ readonly kind: 'quotaUnmet' } & QuotaReason)
  | { readonly kind: 'workDueSoon'; readonly work: DueWork['kind']; readonly key: string; readonly due: Day }
  | ({ readonly kind: 'quotaShort' } & QuotaReason)
  | { readonly kind: 'nothingDueYet'; readonly firstDue: Day | null }
  | { readonly kind: 'inTime'; readonly nextDue: Day | null }
  | { readonly kind: 'mentorPairsShort'; readonly pairs: number };

interface QuotaReason {
  readonly set: string;
  readonly rule: string;
  readonly semester: SemesterKey;
  readonly done: number;
  readonly pending: number;
  readonly owed: number;
  readonly owedToday: number;
  readonly windowsUnmet: number;
}

export interface StandingVerdict {
  readonly standing: Standing;
  /** What makes it so, the gravest kind only; then what is told besides. */
  readonly reasons: readonly StandingReason[];
}

/**
 * Judges a partnership on a day. `behind`: work is late or a closed window is unmet; `atRisk`: work is due within 14
 * days and not started, or a quota is short of 80 % of what is owed today; `tooEarly`: nothing has been due yet and less
 * than a quarter of the first window is gone. Without events it never improves inside a semester.
 */
export function standing(record: StandingRecord, schoolDays: SchoolDays, today: Day): StandingVerdict {
  const besides = pairReason(record);
  const behind = [...workReasons(record, 'late', today), ...quotaReasons(record, 'unmet')];
  if (behind.length > 0) return { standing: 'behind', reasons: [...behind, ...besides] };
  const atRisk = [...workReasons(record, 'dueSoon', today), ...quotaReasons(record, 'atRisk')];
  if (atRisk.length > 0) return { standing: 'atRisk', reasons: [...atRisk, ...besides] };
  const dues = record.work.filter((work) => dueness(work, today) !== 'finished').map(({ due }) => due);
  const nextDue = dues.toSorted(compareDays)[0] ?? null;
  return isTooEarly(record, schoolDays, today)
    ? { standing: 'tooEarly', reasons: [{ kind: 'nothingDueYet', firstDue: nextDue }, ...besides] }
    : { standing: 'onTrack', reasons: [{ kind: 'inTime', nextDue }, ...besides] };
}

function workReasons(record: StandingRecord, which: 'late' | 'dueSoon', today: Day): StandingReason[] {
  return record.work
    .filter((work) => dueness(work, today) === which)
    .map(({ kind: work, key, due }) => ({
      kind: which === 'late' ? 'workLate' : 'workDueSoon',
      work,
      key,
      due,
    }));
}

function quotaReasons(record: StandingRecord, state: 'unmet' | 'atRisk'): StandingReason[] {
  return record.meters
    .filter((meter) => meter.state === state)
    .map(({ set, rule, semester, done, pending, owed, owedToday, windowsUnmet }) => ({
      kind: state === 'unmet' ? 'quotaUnmet' : 'quotaShort',
      set,
      rule,
      semester,
      done,
      pending,
      owed,
      owedToday,
      windowsUnmet,
    }));
}

function pairReason({ pairsShort }: StandingRecord): StandingReason[] {
  return pairsShort === 0 ? [] : [{ kind: 'mentorPairsShort', pairs: pairsShort }];
}

function isTooEarly({ work, meters }: StandingRecord, schoolDays: SchoolDays, today: Day): boolean {
  const windows: DayRange[] = [
    ...work.map(({ from, due }) => ({ from, to: due })),
    ...meters.flatMap(({ firstWindow }) => firstWindow ?? []),
  ];
  if (windows.some(({ to }) => to <= today)) return false;
  const [first] = windows.toSorted((a, b) => compareDays(a.from, b.from) || compareDays(a.to, b.to));
  if (first === undefined) return true;
  return (
    countSchoolDays(schoolDays, { from: first.from, to: today }) * 4 < countSchoolDays(schoolDays, first)
  );
}
