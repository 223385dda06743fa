import { addDays, type Day, type DayRange } from '../calendar/day.ts';
import type { SemesterKey } from '../programmes/programme-semester.ts';
import { quotaMeters } from '../quotas/quota-meter.ts';
import type { QuotaRule } from '../quotas/quota-set.ts';
import type { WindowVerdict } from '../quotas/window-verdict.ts';
import type { Deliverable } from './deliverable.ts';
import { isFinished, type TaskStatus } from './task-status.ts';

/** A phase can be signed off from so many days before its end. */
export const signOffDaysBefore = 14;

/** Whether something a phase must leave behind is there. */
export interface DeliverableState {
  readonly deliverable: Deliverable;
  readonly state: 'there' | 'missing' | 'waived';
}

/** What a gate asks of a phase. */
export interface PhaseRecord {
  readonly phase: DayRange;
  /** First day of the next phase; null for the last one. */
  readonly nextFrom: Day | null;
  readonly deliverables: readonly DeliverableState[];
  readonly tasks: readonly { readonly key: string; readonly status: TaskStatus; readonly due: Day }[];
  readonly quotas: readonly {
    readonly set: string;
    readonly rule: Pick<QuotaRule, 'code' | 'window'>;
    readonly windows: readonly WindowVerdict[];
  }[];
  /** When it was signed off; null while it is not. */
  readonly signedOffOn: Day | null;
}

/** What keeps a phase from being left, each naming what clears it. */
export type GateBlocker =
  | { readonly kind: 'deliverableMissing'; readonly deliverable: Deliverable }
  | { readonly kind: 'taskOpen'; readonly key: string; readonly status: TaskStatus; readonly due: Day }
  | {
      readonly kind: 'quotaUnmet';
      readonly set: string;
      readonly rule: string;
      readonly semester: SemesterKey;
      readonly windowsMet: number;
      readonly windowsNeeded: number;
      readonly done: number;
      readonly owed: number;
    }
  | { readonly kind: 'tooEarly'; readonly from: Day };

export interface GateVerdict {
  /** `ready` needs only a coordinator's sign-off. */
  readonly state: 'signedOff' | 'ready' | 'shut';
  readonly signOffFrom: Day;
  /** The phase is over and not signed off, or was signed off after its end. Allowed, and shown. */
  readonly late: boolean;
  readonly blockers: readonly GateBlocker[];
}

/**
 * Decides whether a partnership may leave a phase (plan 6, section 四). Every blocker is named, not the first, so that
 * a coordinator clears them in one visit. A shut gate does not stop the next phase's work.
 */
export function phaseGate(record: PhaseRecord, today: Day): GateVerdict {
  const { phase, signedOffOn } = record;
  const signOffFrom = addDays(phase.to, -signOffDaysBefore);
  const late = (signedOffOn ?? today) > phase.to;
  if (signedOffOn !== null) return { state: 'signedOff', signOffFrom, late, blockers: [] };
  const blockers = [
    ...missingDeliverables(record),
    ...openTasks(record),
    ...unmetQuotas(record, today),
    ...(today < signOffFrom ? [{ kind: 'tooEarly', from: signOffFrom } as const] : []),
  ];
  return { state: blockers.length === 0 ? 'ready' : 'shut', signOffFrom, late, blockers };
}

/** What the tasks of a phase must leave behind, each once; a waived task asks for nothing. */
export function requiredDeliverables(
  tasks: readonly { readonly leavesBehind: readonly Deliverable[]; readonly status: TaskStatus }[],
): readonly Deliverable[] {
  return [...new Set(tasks.flatMap(({ leavesBehind, status }) => (status === 'waived' ? [] : leavesBehind)))];
}

function missingDeliverables({ deliverables }: PhaseRecord): GateBlocker[] {
  return deliverables
    .filter(({ state }) => state === 'missing')
    .map(({ deliverable }) => ({ kind: 'deliverableMissing', deliverable }));
}

function openTasks({ tasks }: PhaseRecord): GateBlocker[] {
  return tasks
    .filter((task) => !isFinished(task))
    .map(({ key, status, due }) => ({ kind: 'taskOpen', key, status, due }));
}

/**
 * Windows that end inside the phase or before the next one begins, since a semester goes on for some days after the last
 * month of its tasks; those still running too, and week and month windows by the share met in a semester.
 */
function unmetQuotas({ quotas, phase, nextFrom }: PhaseRecord, today: Day): GateBlocker[] {
  return quotas.flatMap(({ set, rule, windows }) =>
    quotaMeters(
      set,
      rule,
      windows.filter(
        ({ to, state }) => to >= phase.from && (nextFrom === null || to < nextFrom) && state !== 'settled',
      ),
      today,
    )
      .filter(({ windowsMet, windowsNeeded }) => windowsMet < windowsNeeded)
      .map(({ semester, windowsMet, windowsNeeded, done, owed }) => ({
        kind: 'quotaUnmet' as const,
        set,
        rule: rule.code,
        semester,
        windowsMet,
        windowsNeeded,
        done,
        owed,
      })),
  );
}
