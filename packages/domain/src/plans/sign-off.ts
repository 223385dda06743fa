import type { Day } from '../calendar/day.ts';
import { type RuleProblem, type Ruling, ruleProblem } from '../rule-codes.ts';
import { type Baseline, type BaselineTask, baselineOf } from './baseline.ts';
import { type GateBlocker, type PhaseRecord, phaseGate } from './phase-gate.ts';

/** A coordinator's signature under a phase: one for each partnership and phase. */
export interface SignOff {
  readonly on: Day;
  /** After the phase's end. */
  readonly late: boolean;
  readonly baseline: Baseline;
}

/**
 * Signs a phase off and freezes the plan as its baseline.
 * Refuses with `already-signed-off`, or with one problem for every blocker of the gate.
 */
export function signOffPhase(
  record: PhaseRecord,
  planTasks: readonly BaselineTask[],
  today: Day,
): Ruling<SignOff> {
  if (record.signedOffOn !== null) {
    return { ok: false, problems: [ruleProblem('already-signed-off', [], { on: record.signedOffOn })] };
  }
  const { blockers, late } = phaseGate(record, today);
  return blockers.length > 0
    ? { ok: false, problems: blockers.map(blockerProblem) }
    : { ok: true, value: { on: today, late, baseline: baselineOf(planTasks, today) } };
}

/** Takes a sign-off back, which only the city may, with a reason. Refuses with `not-signed-off`. */
export function revokeSignOff(signedOffOn: Day | null): Ruling<{ readonly signedOffOn: null }> {
  return signedOffOn === null
    ? { ok: false, problems: [ruleProblem('not-signed-off')] }
    : { ok: true, value: { signedOffOn: null } };
}

function blockerProblem(blocker: GateBlocker): RuleProblem {
  switch (blocker.kind) {
    case 'deliverableMissing':
      return ruleProblem('deliverable-missing', [], { deliverable: blocker.deliverable });
    case 'taskOpen':
      return ruleProblem('task-open', [], { task: blocker.key, status: blocker.status, due: blocker.due });
    case 'quotaUnmet': {
      const { kind: _kind, ...facts } = blocker;
      return ruleProblem('quota-unmet', [], facts);
    }
    case 'tooEarly':
      return ruleProblem('sign-off-too-early', [], { from: blocker.from });
  }
}
