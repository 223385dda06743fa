import { freezeDecided, makeCheapest } from '../flow/cheapest-circulation.ts';
import { exchangeAlong, makeCycleWalk } from '../flow/cycle-through.ts';
import { flowOn, setCost } from '../flow/network.ts';
import { poll, type Watch } from '../solver/watch.ts';
import { classCountOf } from './classes.ts';
import type { Unlocked } from './locks.ts';
import type { StageNetwork } from './stage-network.ts';
import type { StagedProblem } from './staged-problem.ts';

/** Runs one stage: costs by pair of arcs, cheapest circulation, and what all best circulations share is frozen. */
function stage(
  net: StageNetwork,
  costs: Iterable<readonly [pair: number, cost: number]>,
  watch: Watch,
): void {
  const { network } = net;
  network.cost.fill(0);
  network.potential.fill(0);
  for (const [pair, cost] of costs) if (pair >= 0) setCost(network, pair, cost);
  raisePotentials(net);
  makeCheapest(network, watch);
  freezeDecided(network);
  poll(watch);
}

/** Gives every mentee the potential that leaves none of its edges with a negative reduced cost. */
function raisePotentials(net: StageNetwork): void {
  const { network, menteeNode, entryArc } = net;
  for (let i = 0; i < entryArc.length; i++) {
    const v = menteeNode + i;
    let best = 0;
    for (let k = network.first[v]!; k < network.first[v + 1]!; k++) {
      const arc = network.arcs[k]!;
      if ((arc & 1) === 0 && network.frozen[arc >> 1] === 0) best = Math.max(best, -network.cost[arc]!);
    }
    network.potential[v] = best;
  }
}

/** Decides all stages after the locks on the network; afterwards its flow is the answer. */
export function runStages(staged: StagedProblem, unlocked: Unlocked, net: StageNetwork, watch: Watch): void {
  const { classOf } = staged;
  const { problem } = unlocked;
  const classCount = classCountOf(classOf);
  for (let c = 0; c < classCount; c++) {
    const served = [...net.entryArc].filter((_, i) => classOf === undefined || classOf[i] === c);
    stage(
      net,
      served.map((pair) => [pair, -1] as const),
      watch,
    );
  }
  if (net.wantedArc.length > 0)
    stage(
      net,
      Array.from(net.wantedArc, (pair) => [pair, -1] as const),
      watch,
    );
  if (staged.floor === true) raiseFloor(problem.score, net, watch);
  const bonus = staged.keepBonus ?? 0;
  stage(
    net,
    edgeCosts(net, (e) => -problem.score[e]! - (staged.running?.[e] === 1 ? bonus : 0)),
    watch,
  );
  runLastStages(staged, net, watch);
}

/** Most running pairs kept, then the tie rule, among answers that are as good in everything before. */
export function runLastStages(staged: StagedProblem, net: StageNetwork, watch: Watch): void {
  const { running } = staged;
  if (running !== undefined)
    stage(
      net,
      edgeCosts(net, (e) => -running[e]!),
      watch,
    );
  settleTies(net, staged.problem.rowStart, watch);
}

function* edgeCosts(
  net: StageNetwork,
  costOf: (edge: number) => number,
): Generator<readonly [number, number]> {
  for (let e = 0; e < net.edgeArc.length; e++) if (net.edgeArc[e]! >= 0) yield [net.edgeArc[e]!, costOf(e)];
}

/** Raises the worst pair's score as far as the earlier stages allow, by halving the list of scores. */
function raiseFloor(score: Int32Array, net: StageNetwork, watch: Watch): void {
  const levels = [...new Set(score)].sort((a, b) => a - b);
  let low = 0;
  let high = levels.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pairsBelow(levels[middle]!, score, net, watch) === 0) low = middle;
    else high = middle - 1;
  }
  if (levels.length === 0) return;
  pairsBelow(levels[low]!, score, net, watch);
  for (let e = 0; e < score.length; e++) {
    const pair = net.edgeArc[e]!;
    if (pair >= 0 && score[e]! < levels[low]! && flowOn(net.network, pair) === 0)
      net.network.frozen[pair] = 1;
  }
}

/** Fewest pairs that must score below `level`; nothing is frozen. */
function pairsBelow(level: number, score: Int32Array, net: StageNetwork, watch: Watch): number {
  const { network, edgeArc } = net;
  network.cost.fill(0);
  network.potential.fill(0);
  for (let e = 0; e < score.length; e++) {
    if (edgeArc[e]! >= 0 && score[e]! < level) setCost(network, edgeArc[e]!, 1);
  }
  makeCheapest(network, watch);
  let below = 0;
  for (let e = 0; e < score.length; e++) {
    if (edgeArc[e]! >= 0 && score[e]! < level) below += flowOn(network, edgeArc[e]!);
  }
  return below;
}

/**
 * The tie rule: of all answers equally good in every stage, mentees in their order take the first of their
 * candidates (in the order of the problem) that leaves the answer as good; staying out comes last.
 */
function settleTies(net: StageNetwork, rowStart: Int32Array, watch: Watch): void {
  const { network, edgeArc, entryArc } = net;
  const walk = makeCycleWalk(network);
  for (let i = 0; i < entryArc.length; i++) {
    walk.seenBy.fill(-1, net.menteeNode + i, net.menteeNode + i + 1);
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const pair = edgeArc[e]!;
      if (pair < 0) continue;
      if (flowOn(network, pair) === 1 || exchangeAlong(network, walk, 2 * pair)) break;
    }
    network.frozen[entryArc[i]!] = 1;
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++)
      if (edgeArc[e]! >= 0) network.frozen[edgeArc[e]!] = 1;
    if ((i & 255) === 0) poll(watch);
  }
}
