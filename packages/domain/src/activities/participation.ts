import type { PartySide } from '../quotas/quota-set.ts';
import { type RuleProblem, type Ruling, ruleProblem } from '../rule-codes.ts';
import type { ParticipationState } from './activity-state.ts';
import type { Delivery } from './activity-type.ts';

const otherSides = {
  lead: 'assisted',
  assisted: 'lead',
  mentor: 'mentee',
  mentee: 'mentor',
} as const satisfies Record<PartySide, PartySide>;

/** A partnership or mentor pair in an activity, as its confirmation sees it. */
export interface ParticipationRecord {
  readonly of: 'partnership' | 'mentorPair';
  readonly state: ParticipationState;
  /** Who recorded it, or corrected it last. */
  readonly recordedBy: PartySide | 'coordinator';
}

/**
 * The side that confirms: the one that did not record. For a coordinator's record it is the side that received what
 * was delivered, which can tell best whether it came; where both or either delivered, the assisted side or the mentee.
 */
export function confirmingSide(
  { of, recordedBy }: Pick<ParticipationRecord, 'of' | 'recordedBy'>,
  delivery: Delivery,
): PartySide {
  if (recordedBy !== 'coordinator') return otherSides[recordedBy];
  if (of === 'mentorPair') return 'mentee';
  return delivery === 'assisted' ? 'lead' : 'assisted';
}

/** Confirms a participation. Refuses with `participation-not-awaiting`, `own-record`. */
export function confirmParticipation(
  participation: ParticipationRecord,
  delivery: Delivery,
  by: PartySide,
): Ruling<ParticipationState> {
  return answered(participation, delivery, by, 'confirmed');
}

/** Returns a participation, with a reason that the caller keeps. Refuses as `confirmParticipation` does. */
export function returnParticipation(
  participation: ParticipationRecord,
  delivery: Delivery,
  by: PartySide,
): Ruling<ParticipationState> {
  return answered(participation, delivery, by, 'returned');
}

/** Corrects a recorded activity: every participation is asked again, as recorded by who corrects. */
export function correctParticipations<P extends ParticipationRecord>(
  participations: readonly P[],
  by: ParticipationRecord['recordedBy'],
): readonly P[] {
  return participations.map((each) => ({ ...each, state: 'awaiting', recordedBy: by }));
}

function answered(
  participation: ParticipationRecord,
  delivery: Delivery,
  by: PartySide,
  state: ParticipationState,
): Ruling<ParticipationState> {
  const problems: RuleProblem[] = [];
  if (participation.state !== 'awaiting') {
    problems.push(ruleProblem('participation-not-awaiting', [], { state: participation.state }));
  }
  if (confirmingSide(participation, delivery) !== by) {
    problems.push(ruleProblem('own-record', [], { side: by }));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: state };
}
