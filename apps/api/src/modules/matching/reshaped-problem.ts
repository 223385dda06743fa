import type { AssignmentProblem } from '@qinglan/matching/assignment';
import type { PairReader } from './pair-facts.ts';

interface Pair {
  readonly mentee: number;
  readonly mentor: number;
}

/**
 * Candidates without those that are ruled out by now, and with pairs that somebody chose by hand though they were not
 * among the best. Rows stay sorted by mentor, which the tie rule goes by.
 */
export function reshaped(
  problem: AssignmentProblem,
  wanted: readonly Pair[],
  banned: readonly Pair[],
  reader: PairReader,
): AssignmentProblem {
  const { menteeCount, mentorCount, rowStart } = problem;
  const key = ({ mentee, mentor }: Pair) => mentee * mentorCount + mentor;
  const wantedKeys = new Set(wanted.map(key));
  const bannedKeys = new Set(banned.map(key).filter((each) => !wantedKeys.has(each)));
  const added = missing(problem, wanted);
  if (bannedKeys.size === 0 && added.size === 0) return problem;
  const starts = new Int32Array(menteeCount + 1);
  const edges: { mentor: number; score: number }[] = [];
  for (let i = 0; i < menteeCount; i++) {
    const row = (added.get(i) ?? []).map((mentor) => ({ mentor, score: reader.score(i, mentor).total }));
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const mentor = problem.mentorOf[e]!;
      if (!bannedKeys.has(key({ mentee: i, mentor }))) row.push({ mentor, score: problem.score[e]! });
    }
    if (added.has(i)) row.sort((a, b) => a.mentor - b.mentor);
    for (const edge of row) edges.push(edge);
    starts[i + 1] = edges.length;
  }
  return {
    ...problem,
    rowStart: starts,
    mentorOf: Int32Array.from(edges, ({ mentor }) => mentor),
    score: Int32Array.from(edges, ({ score }) => score),
  };
}

/** The mentors that a mentee should be able to have and has not, by mentee. */
function missing({ rowStart, mentorOf }: AssignmentProblem, wanted: readonly Pair[]): Map<number, number[]> {
  const added = new Map<number, number[]>();
  for (const { mentee, mentor } of wanted) {
    const own = added.get(mentee) ?? [];
    if (own.includes(mentor) || mentorOf.subarray(rowStart[mentee], rowStart[mentee + 1]).includes(mentor))
      continue;
    added.set(mentee, [...own, mentor]);
  }
  return added;
}
