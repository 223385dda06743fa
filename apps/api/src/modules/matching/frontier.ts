import type { FrontierPoint } from '@qinglan/matching/explain/compare-runs';
import { solveAssignment } from '@qinglan/matching/solve-assignment';
import type { MatchGround } from './match-ground.ts';
import type { Outcome } from './outcome-file.ts';
import { classPoints, weighedProblem } from './weighed-problem.ts';

/** Score against pairs changed, for a few keep bonuses. */
export type Frontier = readonly FrontierPoint[];

const keepBonuses = [0, 100, 300, 1_000, 3_000] as const;

/**
 * What keeping the pairs of the basis run together costs, from not at all to nearly always. Classes are served first in
 * each answer; scores are without bonuses, so that they compare.
 */
export function frontierOf(ground: MatchGround, { problem, running }: Outcome): Frontier {
  const points = classPoints(ground);
  return keepBonuses.map((keepBonus) => {
    const weighed = weighedProblem(problem, points, (edge) => running[edge] === 1, keepBonus);
    const { mentorOfMentee, pairCount } = solveAssignment(weighed);
    let totalScore = 0;
    let changed = 0;
    for (let i = 0; i < problem.menteeCount; i++) {
      for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
        const chosen = problem.mentorOf[e] === mentorOfMentee[i];
        if (chosen) totalScore += problem.score[e]!;
        if (running[e] === 1 && !chosen) changed++;
      }
    }
    return { keepBonus, pairs: pairCount, totalScore, changed };
  });
}
