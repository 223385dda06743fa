import type { StagedProblem } from '../src/stages/staged-problem.ts';

/**
 * The answer of all stages by trying everything, straight from their definition; for a handful of mentees and no
 * locks. Returns the mentor of each mentee.
 */
export function bruteForceStages(staged: StagedProblem): Int32Array {
  const { menteeCount, rowStart, mentorOf } = staged.problem;
  const chosen = new Int32Array(menteeCount).fill(-1);
  let best: { edges: Int32Array; merit: number[] } | null = null;
  const tryFrom = (i: number): void => {
    if (i === menteeCount) {
      if (!withinLimits(staged, chosen)) return;
      const merit = meritOf(staged, chosen);
      if (best === null || firstDifference(merit, best.merit) > 0) best = { edges: chosen.slice(), merit };
      return;
    }
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      chosen[i] = e;
      tryFrom(i + 1);
    }
    chosen[i] = -1;
    tryFrom(i + 1);
  };
  tryFrom(0);
  return best!.edges.map((e) => (e < 0 ? -1 : mentorOf[e]!));
}

function withinLimits(staged: StagedProblem, chosen: Int32Array): boolean {
  const { mentorOf, capacity } = staged.problem;
  const limits = [{ groupOfEdge: mentorOf, atMost: capacity }, ...(staged.maximums ?? [])];
  return limits.every(({ groupOfEdge, atMost }) => {
    const left = atMost.slice();
    return [...chosen].every((e) => e < 0 || groupOfEdge[e]! < 0 || --left[groupOfEdge[e]!]! >= 0);
  });
}

/** One number a stage, the more the better, in their order. */
function meritOf(staged: StagedProblem, chosen: Int32Array): number[] {
  const { score, mentorOf, rowStart } = staged.problem;
  const mentees = [...chosen.keys()].filter((i) => chosen[i]! >= 0);
  const edges = mentees.map((i) => chosen[i]!);
  const ofClass = Array.from({ length: 256 }, () => 0);
  for (const i of mentees) ofClass[staged.classOf?.[i] ?? 0]!++;
  let shortfall = 0;
  for (const { groupOfMentee, atLeast } of staged.minimums ?? []) {
    const missing = atLeast.slice();
    for (const i of mentees) if (groupOfMentee[i]! >= 0) missing[groupOfMentee[i]!]!--;
    for (const left of missing) shortfall += Math.max(0, left);
  }
  const worst = staged.floor === true ? Math.min(...edges.map((e) => score[e]!)) : 0;
  const kept = edges.filter((e) => staged.running?.[e] === 1).length;
  const total = edges.reduce((sum, e) => sum + score[e]!, 0) + kept * (staged.keepBonus ?? 0);
  const ties = [...chosen].map((e, i) => (e < 0 ? -mentorOf.length : rowStart[i]! - e));
  return [...ofClass, -shortfall, worst, total, kept, ...ties];
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  for (const [k, value] of one.entries()) if (value !== other[k]) return value - other[k]!;
  return 0;
}
