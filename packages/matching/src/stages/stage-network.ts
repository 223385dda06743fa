import type { AssignmentProblem } from '../assignment.ts';
import { addArc, emptyPlan, type Network, networkOf } from '../flow/network.ts';
import type { RuleTree } from './rule-tree.ts';

/**
 * The staged problem as a network: source → groups with minimums → mentees → candidate edges → nested limits →
 * sink → source. Numbers are pairs of arcs, −1 where there is none.
 */
export interface StageNetwork {
  readonly network: Network;
  /** Node of mentee 0; mentee i is this plus i. */
  readonly menteeNode: number;
  readonly edgeArc: Int32Array;
  /** Arc into each mentee. */
  readonly entryArc: Int32Array;
  /** Arc that carries the first `limit` pairs of each minimum group, 0…limit. */
  readonly wantedArc: Int32Array;
  /** Arc out of each limited set. */
  readonly limitArc: Int32Array;
}

/** `open[e]` is 0 for candidates that may not be used; they get no arc. */
export function stageNetwork(
  problem: AssignmentProblem,
  open: Uint8Array,
  maximums: RuleTree,
  minimums: RuleTree,
): StageNetwork {
  const plan = emptyPlan();
  const source = 0;
  const sink = 1;
  const groupNode = 2;
  const menteeNode = groupNode + minimums.sets.length;
  const limitNode = menteeNode + problem.menteeCount;
  plan.nodeCount = limitNode + maximums.sets.length;
  const plenty = problem.menteeCount;
  addArc(plan, sink, source, plenty);
  const wantedArc = new Int32Array(minimums.sets.length);
  for (const [g, set] of minimums.sets.entries()) {
    const from = set.parent < 0 ? source : groupNode + set.parent;
    wantedArc[g] = addArc(plan, from, groupNode + g, Math.min(set.limit, plenty));
    addArc(plan, from, groupNode + g, plenty);
  }
  const limitArc = new Int32Array(maximums.sets.length);
  for (const [m, set] of maximums.sets.entries()) {
    limitArc[m] = addArc(
      plan,
      limitNode + m,
      set.parent < 0 ? sink : limitNode + set.parent,
      Math.min(set.limit, plenty),
    );
  }
  const edgeArc = new Int32Array(problem.mentorOf.length).fill(-1);
  const entryArc = new Int32Array(problem.menteeCount);
  for (let i = 0; i < problem.menteeCount; i++) {
    const group = minimums.innermost[i]!;
    entryArc[i] = addArc(plan, group < 0 ? source : groupNode + group, menteeNode + i, 1);
    for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
      if (open[e] === 0) continue;
      const limit = maximums.innermost[e]!;
      edgeArc[e] = addArc(plan, menteeNode + i, limit < 0 ? sink : limitNode + limit, 1);
    }
  }
  return { network: networkOf(plan), menteeNode, edgeArc, entryArc, wantedArc, limitArc };
}
