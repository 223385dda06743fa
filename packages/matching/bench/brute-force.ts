import type { AssignmentProblem, Objective } from '../src/assignment.ts';

/** Most pairs (objective 'mostPairsThenScore') and best score by trying everything; for a handful of mentees. */
export function bruteForce(
  problem: AssignmentProblem,
  objective: Objective,
): { pairs: number; score: number } {
  const left = problem.capacity.slice();
  let best = { pairs: 0, score: Number.NEGATIVE_INFINITY };
  const tryFrom = (i: number, pairs: number, score: number): void => {
    if (i === problem.menteeCount) {
      const fewer = objective === 'mostPairsThenScore' && pairs < best.pairs;
      const more = objective === 'mostPairsThenScore' && pairs > best.pairs;
      if (more || (!fewer && score > best.score)) best = { pairs, score };
      return;
    }
    tryFrom(i + 1, pairs, score);
    for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
      const j = problem.mentorOf[e]!;
      if (left[j]! <= 0) continue;
      left[j]!--;
      tryFrom(i + 1, pairs + 1, score + problem.score[e]!);
      left[j]!++;
    }
  };
  tryFrom(0, 0, 0);
  return best;
}
