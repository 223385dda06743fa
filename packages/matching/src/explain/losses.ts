import type { AssignmentProblem, Certificate } from '../assignment.ts';
import { applyChanges, type LiveChange } from '../live/apply-changes.ts';
import type { LiveMatching } from '../live/live-matching.ts';
import type { Matching } from '../solver/matching.ts';

/** What the city would have with a change, less what it has now; before the keep bonus. */
export interface Difference {
  readonly pairs: number;
  readonly score: number;
}

/**
 * The reduced cost of a candidate: at least this much of the certified total (score + pairBonus · pairs) is lost by
 * insisting on it; 0 for the pairs chosen and for equally good ones. Null when the pair is no candidate.
 */
export function leastLoss(
  problem: AssignmentProblem,
  certificate: Certificate,
  mentee: number,
  mentor: number,
): number | null {
  for (let e = problem.rowStart[mentee]!; e < problem.rowStart[mentee + 1]!; e++) {
    if (problem.mentorOf[e] !== mentor) continue;
    const price = certificate.menteePrice[mentee]! + certificate.mentorPrice[mentor]!;
    return price - problem.score[e]! - certificate.pairBonus;
  }
  return null;
}

/** What insisting on a pair would exactly change, by one repair; the live state is left as it was. */
export function exactLoss(live: LiveMatching, mentee: number, mentor: number): Difference {
  const locked = live.lockedMentor[mentee]!;
  const back: LiveChange[] =
    locked >= 0 ? [{ kind: 'pairLocked', mentee, mentor: locked }] : [{ kind: 'pairUnlocked', mentee }];
  return tried(live, [{ kind: 'pairLocked', mentee, mentor }], back);
}

/**
 * What one more place of a mentor would exactly bring. The mentor's price in the certificate bounds it from above
 * (a price of a place in the sense of Kantorovich 1939).
 */
export function worthOfPlace(live: LiveMatching, mentor: number): Difference {
  const capacity = live.problem.capacity[mentor]!;
  const more: LiveChange[] = [{ kind: 'capacitySet', mentor, capacity: capacity + 1 }];
  return tried(live, more, [{ kind: 'capacitySet', mentor, capacity }]);
}

/** Applies changes, reads the difference, takes them back and restores every pair and price. */
export function tried(
  live: LiveMatching,
  changes: readonly LiveChange[],
  back: readonly LiveChange[],
): Difference {
  const now = standing(live);
  const saved = copyOf(live.matching);
  applyChanges(live, changes);
  const then = standing(live);
  applyChanges(live, back);
  restore(live.matching, saved);
  return { pairs: then.pairs - now.pairs, score: then.score - now.score };
}

function standing(live: LiveMatching): Difference {
  const { problem, matching, lockedMentor } = live;
  let pairs = 0;
  let score = 0;
  for (let i = 0; i < problem.menteeCount; i++) {
    const mentor = lockedMentor[i]! >= 0 ? lockedMentor[i]! : matching.mentor[i]!;
    if (mentor < 0) continue;
    pairs++;
    score += problem.score[problem.mentorOf.indexOf(mentor, problem.rowStart[i])]!;
  }
  return { pairs, score };
}

const arrays = [
  'mentor',
  'value',
  'reward',
  'price',
  'places',
  'load',
  'firstOf',
  'nextOf',
  'previousOf',
] as const;

function copyOf(matching: Matching): Matching {
  return {
    mentor: matching.mentor.slice(),
    value: matching.value.slice(),
    reward: matching.reward.slice(),
    price: matching.price.slice(),
    places: matching.places.slice(),
    load: matching.load.slice(),
    firstOf: matching.firstOf.slice(),
    nextOf: matching.nextOf.slice(),
    previousOf: matching.previousOf.slice(),
  };
}

function restore(matching: Matching, saved: Matching): void {
  for (const name of arrays) matching[name].set(saved[name]);
}
