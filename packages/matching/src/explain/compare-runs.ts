import type { AssignmentProblem } from '../assignment.ts';
import { solveAssignment } from '../solve-assignment.ts';
import { blockingPairs } from './blocking-pairs.ts';

/** One run in the figures that a coordinator compares; null where there is no pair to measure. */
export interface RunFigures {
  readonly pairs: number;
  readonly unmatched: number;
  readonly totalScore: number;
  readonly worstScore: number | null;
  /** Nine pairs in ten score at least this. */
  readonly tenthPercentile: number | null;
  /** Mean great-circle kilometres, when the metres of every edge are given and known (−1: unknown). */
  readonly meanKm: number | null;
  readonly mentorsUsed: number;
  /** Mentors by number of mentees: loads[2] have two. */
  readonly loads: readonly number[];
  readonly blockingPairs: number;
}

export interface RunComparison {
  readonly one: RunFigures;
  readonly other: RunFigures;
  /** Mentees whose mentor differs. */
  readonly changed: readonly number[];
}

/** Two answers to one problem side by side. */
export function compareRuns(
  problem: AssignmentProblem,
  one: Int32Array,
  other: Int32Array,
  metresOfEdge: Int32Array | null = null,
): RunComparison {
  return {
    one: runFigures(problem, one, metresOfEdge),
    other: runFigures(problem, other, metresOfEdge),
    changed: changedMentees(one, other),
  };
}

export function runFigures(
  problem: AssignmentProblem,
  mentorOfMentee: Int32Array,
  metresOfEdge: Int32Array | null = null,
): RunFigures {
  const load = new Int32Array(problem.mentorCount);
  const scores: number[] = [];
  let metres = 0;
  let measured = 0;
  for (let i = 0; i < problem.menteeCount; i++) {
    for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
      if (problem.mentorOf[e] !== mentorOfMentee[i]) continue;
      load[problem.mentorOf[e]!]!++;
      scores.push(problem.score[e]!);
      if (metresOfEdge === null || metresOfEdge[e]! < 0) continue;
      metres += metresOfEdge[e]!;
      measured++;
    }
  }
  scores.sort((a, b) => a - b);
  const loads: number[] = new Array(load.reduce((most, count) => Math.max(most, count), 0) + 1).fill(0);
  for (const count of load) loads[count]!++;
  return {
    pairs: scores.length,
    unmatched: problem.menteeCount - scores.length,
    totalScore: scores.reduce((sum, score) => sum + score, 0),
    worstScore: scores[0] ?? null,
    tenthPercentile: scores[Math.floor(scores.length / 10)] ?? null,
    meanKm: measured === 0 ? null : metres / measured / 1000,
    mentorsUsed: load.reduce((count, one) => count + (one > 0 ? 1 : 0), 0),
    loads,
    blockingPairs: blockingPairs(problem, mentorOfMentee, 0).count,
  };
}

function changedMentees(one: Int32Array, other: Int32Array): number[] {
  const changed: number[] = [];
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) changed.push(i);
  return changed;
}

export interface FrontierPoint {
  readonly keepBonus: number;
  readonly pairs: number;
  /** Without bonuses. */
  readonly totalScore: number;
  readonly changed: number;
}

/**
 * Score against pairs changed, for a few keep bonuses: what staying together costs. A hard budget of changes is no
 * flow problem; this shows the answers on its way. `keptMentor` is the mentor of each mentee before, −1 for none.
 */
export function changeFrontier(
  problem: AssignmentProblem,
  keptMentor: Int32Array,
  keepBonuses: readonly number[],
): FrontierPoint[] {
  return keepBonuses.map((keepBonus) => {
    const score = problem.score.slice();
    for (let i = 0; i < problem.menteeCount; i++) {
      for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
        if (problem.mentorOf[e] === keptMentor[i]) score[e]! += keepBonus;
      }
    }
    const { mentorOfMentee, pairCount } = solveAssignment({ ...problem, score });
    const { totalScore } = runFigures(problem, mentorOfMentee);
    return {
      keepBonus,
      pairs: pairCount,
      totalScore,
      changed: changedMentees(keptMentor, mentorOfMentee).length,
    };
  });
}
