import { makeCheapest } from '../flow/cheapest-circulation.ts';
import type { Watch } from '../solver/watch.ts';
import { type StageCosts, setCosts } from './stage-costs.ts';
import {
  pairsOn,
  putPairs,
  type RuledProblem,
  type StageNetwork,
  stageNetwork,
  stageNodes,
} from './stage-network.ts';

/** Pairs and the potentials that go with them: all that a stage leaves to the next. */
export interface StageState {
  /** Chosen edge of each mentee, −1 for none. */
  edgeOfMentee: Int32Array;
  /** By node of the staged network. */
  potential: Float64Array;
}

/** A ruled problem with what its pairs are worth: `costs` for edges and minimums, `worth` for mentees. */
export interface PricedProblem extends RuledProblem {
  readonly costs: StageCosts;
  readonly worth: Float64Array;
}

/**
 * Makes the pairs of `state` best among the edges with `open[e]` = 1. As in the plain solver, a core of edges near
 * the prices goes into the network, then edges outside that beat the prices are added and it is repeated. Every
 * round but the last adds an edge, so it ends.
 */
export function settleOnNetwork(
  priced: PricedProblem,
  open: Uint8Array,
  state: StageState,
  slackMax: number,
  watch: Watch,
): void {
  raiseMentees(priced, open, state);
  const core = new Uint8Array(open.length);
  markEdges(priced, open, state, core, slackMax + 1);
  let added = 1;
  while (added > 0) {
    const net = pricedNetwork(priced, core, state);
    makeCheapest(net.network, watch);
    state.edgeOfMentee = pairsOn(net, priced.problem);
    state.potential = net.network.potential;
    added = markEdges(priced, open, state, core, 0);
    raiseMentees(priced, open, state);
  }
}

/** The network of the marked edges, with the pairs, potentials and costs on it. */
export function pricedNetwork(priced: PricedProblem, marked: Uint8Array, state: StageState): StageNetwork {
  const net = stageNetwork(priced, marked);
  setCosts(net, priced.costs, priced.worth);
  net.network.potential.set(state.potential);
  putPairs(net, priced, state.edgeOfMentee);
  return net;
}

/** Gives every mentee the least potential at which no open edge, nor staying out, is better than it. */
function raiseMentees(priced: PricedProblem, open: Uint8Array, state: StageState): void {
  const { problem, minimums, worth } = priced;
  const nodes = stageNodes(priced);
  const { potential } = state;
  for (let i = 0; i < problem.menteeCount; i++) {
    const g = minimums.innermost[i]!;
    let best = potential[g < 0 ? nodes.source : nodes.group + g]! - worth[i]!;
    const end = problem.rowStart[i + 1]!;
    for (let e = problem.rowStart[i]!; e < end; e++) {
      if (open[e] === 0) continue;
      const gain = edgeGain(priced, potential, nodes.limit, nodes.sink, e);
      if (gain > best) best = gain;
    }
    potential[nodes.mentee + i] = best;
  }
}

/** Marks the open edges whose reduced cost is below `slackEnd`, and the chosen ones; returns how many are new. */
export function markEdges(
  priced: PricedProblem,
  open: Uint8Array,
  state: StageState,
  marked: Uint8Array,
  slackEnd: number,
): number {
  const { problem } = priced;
  const nodes = stageNodes(priced);
  const { potential, edgeOfMentee } = state;
  let added = 0;
  for (let i = 0; i < problem.menteeCount; i++) {
    const least = potential[nodes.mentee + i]! - slackEnd;
    const end = problem.rowStart[i + 1]!;
    for (let e = problem.rowStart[i]!; e < end; e++) {
      if (open[e] === 0 || marked[e] === 1) continue;
      if (edgeGain(priced, potential, nodes.limit, nodes.sink, e) <= least && edgeOfMentee[i] !== e) continue;
      marked[e] = 1;
      added++;
    }
  }
  return added;
}

/** What an edge leaves its mentee: its score and the potential where it ends. */
function edgeGain(
  priced: PricedProblem,
  potential: Float64Array,
  limit: number,
  sink: number,
  e: number,
): number {
  const m = priced.maximums.innermost[e]!;
  return priced.costs.score[e]! + potential[m < 0 ? sink : limit + m]!;
}
