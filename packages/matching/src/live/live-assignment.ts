import type { Assignment, AssignmentProblem } from '../assignment.ts';
import { certified } from '../solver/certified.ts';
import type { LiveMatching } from './live-matching.ts';

/**
 * The state as a problem and its certified answer, to be stored or verified: candidates that are forbidden or
 * belong to locked mentees are left out, locked places are taken off the capacities, keep bonuses are in the scores.
 */
export function liveAssignment(live: LiveMatching): {
  readonly problem: AssignmentProblem;
  readonly assignment: Assignment;
} {
  const { graph, matching, objective } = live;
  const nobody = graph.mentorCount - 1;
  const kept = Int32Array.from(graph.mentorOf.keys()).filter((e) => graph.mentorOf[e] !== nobody);
  const rowStart = new Int32Array(graph.menteeCount + 1);
  for (let i = 0; i < graph.menteeCount; i++) {
    rowStart[i + 1] = rowStart[i]!;
    for (let e = graph.rowStart[i]!; e < graph.rowStart[i + 1]!; e++) {
      if (graph.mentorOf[e] !== nobody) rowStart[i + 1]!++;
    }
  }
  const capacity = live.problem.capacity.slice();
  for (const mentor of live.lockedMentor) if (mentor >= 0) capacity[mentor]!--;
  const problem = {
    menteeCount: graph.menteeCount,
    mentorCount: nobody,
    rowStart,
    mentorOf: kept.map((e) => graph.mentorOf[e]!),
    score: kept.map((e) => graph.score[e]!),
    capacity,
  };
  const copy = {
    ...matching,
    value: matching.value.slice(0, graph.menteeCount),
    reward: matching.reward.slice(),
    price: matching.price.slice(0, nobody),
  };
  return { problem, assignment: certified(problem, copy, objective) };
}
