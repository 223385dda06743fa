import type { AssignmentProblem } from '../assignment.ts';

/** Two who would both rather have each other: the mentee scores higher there, and the mentor has room or a lower pair. */
export interface BlockingPair {
  readonly mentee: number;
  readonly mentor: number;
  readonly score: number;
}

/**
 * Counts the blocking pairs of an answer (Gale and Shapley 1962) and lists the first `listMax` of them. The best
 * total has some: with one common score, an answer without any is the greedy one, which earns less.
 */
export function blockingPairs(
  problem: AssignmentProblem,
  mentorOfMentee: Int32Array,
  listMax = 100,
): { readonly count: number; readonly first: BlockingPair[] } {
  const { rowStart, mentorOf, score, capacity } = problem;
  const own = new Float64Array(problem.menteeCount).fill(Number.NEGATIVE_INFINITY);
  const worst = new Float64Array(problem.mentorCount).fill(Number.POSITIVE_INFINITY);
  const load = new Int32Array(problem.mentorCount);
  for (let i = 0; i < problem.menteeCount; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const j = mentorOf[e]!;
      if (j !== mentorOfMentee[i]) continue;
      own[i] = score[e]!;
      load[j]!++;
      worst[j] = Math.min(worst[j]!, score[e]!);
    }
  }
  const first: BlockingPair[] = [];
  let count = 0;
  for (let i = 0; i < problem.menteeCount; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const j = mentorOf[e]!;
      if (capacity[j] === 0 || score[e]! <= own[i]!) continue;
      if (load[j]! >= capacity[j]! && score[e]! <= worst[j]!) continue;
      count++;
      if (first.length < listMax) first.push({ mentee: i, mentor: j, score: score[e]! });
    }
  }
  return { count, first };
}
