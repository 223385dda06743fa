import { freezeDecided, makeCheapest } from '../flow/cheapest-circulation.ts';
import { exchangeAlong, makeCycleWalk } from '../flow/cycle-through.ts';
import { flowOn, freeze, setCost } from '../flow/network.ts';
import { report, type Watch } from '../solver/watch.ts';
import type { StageNetwork } from './stage-network.ts';
import type { StagedProblem } from './staged-problem.ts';

/**
 * Most running pairs kept, then the tie rule, among the answers that are as good in everything before: `net` holds
 * the edges without reduced cost, with the potentials that prove it.
 */
export function runLastStages(staged: StagedProblem, net: StageNetwork, watch: Watch): void {
  freezeDecided(net.network);
  if (staged.running !== undefined) keepMostRunning(net, staged.running, watch);
  settleTies(net, staged.problem.rowStart, watch);
}

function keepMostRunning(net: StageNetwork, running: Uint8Array, watch: Watch): void {
  const { network, edgeArc } = net;
  network.cost.fill(0);
  network.potential.fill(0);
  for (let e = 0; e < edgeArc.length; e++)
    if (edgeArc[e]! >= 0 && running[e] === 1) setCost(network, edgeArc[e]!, -1);
  raiseMenteesOf(net);
  makeCheapest(network, watch);
  freezeDecided(network);
}

/** Gives every mentee the potential that leaves none of its edges with a negative reduced cost. */
function raiseMenteesOf(net: StageNetwork): void {
  const { first, cost, room, potential } = net.network;
  const { mentee } = net.nodes;
  for (let v = mentee; v < mentee + net.entryArc.length; v++) {
    for (let arc = first[v]!; arc < first[v + 1]!; arc++) {
      if (room[arc]! > 0 && -cost[arc]! > potential[v]!) potential[v] = -cost[arc]!;
    }
  }
}

/**
 * The tie rule: of all answers equally good in every stage, mentees in their order take the first of their
 * candidates (in the order of the problem) that leaves the answer as good; staying out comes last.
 */
function settleTies(net: StageNetwork, rowStart: Int32Array, watch: Watch): void {
  const { network, nodes, edgeArc, entryArc } = net;
  const walk = makeCycleWalk(network);
  for (let i = 0; i < entryArc.length; i++) {
    walk.seenBy[nodes.mentee + i] = -1;
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const planned = edgeArc[e]!;
      if (planned < 0) continue;
      if (flowOn(network, planned) === 1 || exchangeAlong(network, walk, network.arcOf[planned]!)) break;
    }
    freeze(network, entryArc[i]!);
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) if (edgeArc[e]! >= 0) freeze(network, edgeArc[e]!);
    if ((i & 255) === 0) report(watch, i / entryArc.length);
  }
  report(watch, 1);
}
