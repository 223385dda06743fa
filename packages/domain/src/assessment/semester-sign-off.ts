import type { Day } from '../calendar/day.ts';
import { type PartnershipSide, partnershipSides } from '../partnerships/partnership-side.ts';
import type { QuotaMeter } from '../quotas/quota-meter.ts';
import { type RuleProblem, type Ruling, ruleProblem } from '../rule-codes.ts';

/** What signing a partnership's semester off asks. */
export interface SemesterRecord {
  /** The day its summaries are due, its last school day. */
  readonly due: Day;
  readonly submitted: readonly PartnershipSide[];
  /** The partnership's meters of this semester. */
  readonly meters: readonly QuotaMeter[];
  readonly signedOffOn: Day | null;
}

/** A coordinator's signature under a semester. */
export interface SemesterSignOff {
  readonly on: Day;
  /** Quotas that fell short and are no longer held against anyone: to be shown before signing. */
  readonly settles: readonly Pick<QuotaMeter, 'set' | 'rule'>[];
}

/**
 * Signs a semester off, which settles its unmet quota windows. What was owed and not done stays to be seen.
 * Refuses with `semester-signed-off`, `semester-not-over`, and a `summary-missing` for each side.
 */
export function signOffSemester(record: SemesterRecord, today: Day): Ruling<SemesterSignOff> {
  const { signedOffOn, due, submitted, meters } = record;
  const problems: RuleProblem[] = [
    ...(signedOffOn === null ? [] : [ruleProblem('semester-signed-off', [], { on: signedOffOn })]),
    ...(today < due ? [ruleProblem('semester-not-over', [], { to: due })] : []),
    ...partnershipSides
      .filter((side) => !submitted.includes(side))
      .map((side) => ruleProblem('summary-missing', [], { side })),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const settles = meters
    .filter(({ windowsMet, windows, state }) => windowsMet < windows && state !== 'met')
    .map(({ set, rule }) => ({ set, rule }));
  return { ok: true, value: { on: today, settles } };
}
