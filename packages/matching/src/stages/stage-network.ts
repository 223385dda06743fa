import type { AssignmentProblem } from '../assignment.ts';
import { addArc, emptyPlan, flowOn, type Network, networkOf, push } from '../flow/network.ts';
import type { RuleTree } from './rule-tree.ts';

/** A problem with its limits and wishes as nests of sets. */
export interface RuledProblem {
  readonly problem: AssignmentProblem;
  readonly maximums: RuleTree;
  readonly minimums: RuleTree;
}

/** Where the nodes of the staged network stand; the same for every choice of edges. */
export interface StageNodes {
  readonly source: number;
  readonly sink: number;
  readonly group: number;
  readonly mentee: number;
  readonly limit: number;
  readonly count: number;
}

/**
 * The staged problem as a network: source → groups with minimums → mentees → candidate edges → nested limits →
 * sink → source. Numbers are planned arcs, −1 where there is none.
 */
export interface StageNetwork {
  readonly network: Network;
  readonly nodes: StageNodes;
  readonly edgeArc: Int32Array;
  /** Arc into each mentee. */
  readonly entryArc: Int32Array;
  /** Arc that carries the first `limit` pairs of each minimum group; the arc after it carries the rest. */
  readonly wantedArc: Int32Array;
  /** Arc out of each limited set. */
  readonly limitArc: Int32Array;
}

const returnArc = 0;

export function stageNodes({ problem, maximums, minimums }: RuledProblem): StageNodes {
  const group = 2;
  const mentee = group + minimums.sets.length;
  const limit = mentee + problem.menteeCount;
  return { source: 0, sink: 1, group, mentee, limit, count: limit + maximums.sets.length };
}

/** `open[e]` is 0 for candidates that get no arc. Nothing flows yet and nothing costs. */
export function stageNetwork(ruled: RuledProblem, open: Uint8Array): StageNetwork {
  const { problem, maximums, minimums } = ruled;
  const nodes = stageNodes(ruled);
  const { source, sink, group, mentee, limit } = nodes;
  const plan = emptyPlan();
  plan.nodeCount = nodes.count;
  const plenty = problem.menteeCount;
  addArc(plan, sink, source, plenty);
  const wantedArc = new Int32Array(minimums.sets.length);
  for (const [g, set] of minimums.sets.entries()) {
    const from = set.parent < 0 ? source : group + set.parent;
    wantedArc[g] = addArc(plan, from, group + g, Math.min(set.limit, plenty));
    addArc(plan, from, group + g, plenty);
  }
  const limitArc = new Int32Array(maximums.sets.length);
  for (const [m, set] of maximums.sets.entries()) {
    const to = set.parent < 0 ? sink : limit + set.parent;
    limitArc[m] = addArc(plan, limit + m, to, Math.min(set.limit, plenty));
  }
  const edgeArc = new Int32Array(problem.mentorOf.length).fill(-1);
  const entryArc = new Int32Array(problem.menteeCount);
  for (let i = 0; i < problem.menteeCount; i++) {
    const g = minimums.innermost[i]!;
    entryArc[i] = addArc(plan, g < 0 ? source : group + g, mentee + i, 1);
    for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
      if (open[e] === 0) continue;
      const m = maximums.innermost[e]!;
      edgeArc[e] = addArc(plan, mentee + i, m < 0 ? sink : limit + m, plenty);
    }
  }
  return { network: networkOf(plan), nodes, edgeArc, entryArc, wantedArc, limitArc };
}

/** Lets one unit flow for every chosen pair, through what its groups want as long as they want more. */
export function putPairs(net: StageNetwork, ruled: RuledProblem, edgeOfMentee: Int32Array): void {
  const { maximums, minimums } = ruled;
  const { network, edgeArc, entryArc, wantedArc, limitArc } = net;
  const { room, arcOf } = network;
  for (let i = 0; i < edgeOfMentee.length; i++) {
    const e = edgeOfMentee[i]!;
    if (e < 0) continue;
    for (const planned of [returnArc, entryArc[i]!, edgeArc[e]!]) push(network, arcOf[planned]!, 1);
    for (let m = maximums.innermost[e]!; m >= 0; m = maximums.sets[m]!.parent)
      push(network, arcOf[limitArc[m]!]!, 1);
    for (let g = minimums.innermost[i]!; g >= 0; g = minimums.sets[g]!.parent) {
      const wanted = arcOf[wantedArc[g]!]!;
      push(network, room[wanted]! > 0 ? wanted : arcOf[wantedArc[g]! + 1]!, 1);
    }
  }
}

/** Reads the chosen edge of each mentee back from the flow, −1 for none. */
export function pairsOn(net: StageNetwork, problem: AssignmentProblem): Int32Array {
  const edgeOfMentee = new Int32Array(problem.menteeCount).fill(-1);
  for (let i = 0; i < problem.menteeCount; i++) {
    for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
      if (net.edgeArc[e]! >= 0 && flowOn(net.network, net.edgeArc[e]!) > 0) edgeOfMentee[i] = e;
    }
  }
  return edgeOfMentee;
}
