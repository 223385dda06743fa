import type { AssignmentProblem } from '../assignment.ts';
import type { MaximumRule, MinimumRule } from './staged-problem.ts';

/** At most `atMost[g]` pairs for the mentors of group g (a lead kindergarten, a district); −1 for no group. */
export function mentorGroupsAtMost(
  name: string,
  problem: AssignmentProblem,
  groupOfMentor: Int32Array,
  atMost: Int32Array,
): MaximumRule {
  return { name, groupOfEdge: problem.mentorOf.map((j) => groupOfMentor[j]!), atMost };
}

/** At least `atLeast[g]` mentees of group g (an assisted kindergarten, a district). */
export function menteeGroupsAtLeast(
  name: string,
  groupOfMentee: Int32Array,
  atLeast: Int32Array,
): MinimumRule {
  return { name, groupOfMentee, atLeast };
}

/** Per mentor at most one mentee from the same kindergarten. */
export function onePerKindergarten(
  name: string,
  problem: AssignmentProblem,
  kindergartenOf: Int32Array,
): MaximumRule {
  const count = kindergartenOf.reduce((most, k) => Math.max(most, k + 1), 0);
  const groupOfEdge = new Int32Array(problem.mentorOf.length);
  const groups = new Map<number, number>();
  for (let i = 0; i < problem.menteeCount; i++) {
    for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
      const key = problem.mentorOf[e]! * count + kindergartenOf[i]!;
      if (!groups.has(key)) groups.set(key, groups.size);
      groupOfEdge[e] = groups.get(key)!;
    }
  }
  return { name, groupOfEdge, atMost: new Int32Array(groups.size).fill(1) };
}

/**
 * Separate capacities for mentees of the mentor's own kindergarten and others. `away[e]` is 1 where candidate e
 * would be away. Leave `problem.capacity` at 2³¹ − 1, so that it does not cross a limit on away places.
 */
export function separateCapacities(
  name: string,
  problem: AssignmentProblem,
  away: Uint8Array,
  inHouseCapacity: Int32Array,
  awayCapacity: Int32Array,
): MaximumRule {
  const atMost = new Int32Array(2 * problem.mentorCount);
  for (let j = 0; j < problem.mentorCount; j++) {
    atMost[2 * j] = inHouseCapacity[j]!;
    atMost[2 * j + 1] = awayCapacity[j]!;
  }
  return { name, groupOfEdge: problem.mentorOf.map((j, e) => 2 * j + away[e]!), atMost };
}

/** At most `atMost[g]` away pairs for the mentors of group g: a flow problem only with `separateCapacities`. */
export function awayPlacesAtMost(
  name: string,
  problem: AssignmentProblem,
  away: Uint8Array,
  groupOfMentor: Int32Array,
  atMost: Int32Array,
): MaximumRule {
  return {
    name,
    groupOfEdge: problem.mentorOf.map((j, e) => (away[e] === 1 ? groupOfMentor[j]! : -1)),
    atMost,
  };
}
