import { flowOn, type Network, push } from '../flow/network.ts';
import { type Graph, usefulPlaces } from '../solver/graph.ts';
import { emptyMatching, type Matching } from '../solver/matching.ts';
import { solveGraph } from '../solver/solve-graph.ts';
import { startWatch } from '../solver/watch.ts';
import { classCountOf } from './classes.ts';
import type { Unlocked } from './locks.ts';
import { runLastStages } from './run-stages.ts';
import { type StageNetwork, stageNetwork } from './stage-network.ts';
import type { StagedProblem, StageOptions } from './staged-problem.ts';

/** True when nothing but locks, classes, scores and running pairs is asked for: then prices decide it fast. */
export function isPlain(staged: StagedProblem): boolean {
  return (
    staged.floor !== true && (staged.minimums ?? []).length === 0 && (staged.maximums ?? []).length === 0
  );
}

/**
 * The stages of a plain problem: the assignment solver does classes and score at once, and its prices leave a
 * small network of equally good answers (tight edges; mentees and places that must stay taken) for the rest.
 */
export function chosenByPrices(staged: StagedProblem, unlocked: Unlocked, options: StageOptions): Uint8Array {
  const watch = startWatch(options);
  const { graph, edgeOf } = openGraph(staged, unlocked);
  const matching = emptyMatching(
    graph.menteeCount,
    graph.mentorCount,
    usefulPlaces(graph, unlocked.problem.capacity),
  );
  const classOf = staged.classOf ?? null;
  solveGraph(graph, matching, { mostPairs: true, classOf, classCount: classCountOf(staged.classOf) }, watch);
  const tight = new Uint8Array(staged.problem.mentorOf.length);
  for (let i = 0; i < graph.menteeCount; i++) {
    for (let e = graph.rowStart[i]!; e < graph.rowStart[i + 1]!; e++) {
      if (matching.value[i]! + matching.price[graph.mentorOf[e]!]! === graph.score[e]!) tight[edgeOf[e]!] = 1;
    }
  }
  const net = tightNetwork(staged, unlocked, matching, tight);
  runLastStages(staged, net, watch);
  return Uint8Array.from(net.edgeArc, (pair) => (pair < 0 ? 0 : flowOn(net.network, pair)));
}

/** The open edges with keep bonuses in their scores, and where each stands in the problem. */
function openGraph(staged: StagedProblem, unlocked: Unlocked): { graph: Graph; edgeOf: Int32Array } {
  const { problem, open } = unlocked;
  const edgeOf = Int32Array.from(open.keys()).filter((e) => open[e] === 1);
  const rowStart = new Int32Array(problem.menteeCount + 1);
  for (let i = 0; i < problem.menteeCount; i++) {
    rowStart[i + 1] = rowStart[i]!;
    for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) rowStart[i + 1]! += open[e]!;
  }
  const bonus = staged.keepBonus ?? 0;
  const score = edgeOf.map((e) => problem.score[e]! + (staged.running?.[e] === 1 ? bonus : 0));
  const mentorOf = edgeOf.map((e) => problem.mentorOf[e]!);
  const { menteeCount, mentorCount } = problem;
  return { graph: { menteeCount, mentorCount, rowStart, mentorOf, score }, edgeOf };
}

function tightNetwork(
  staged: StagedProblem,
  unlocked: Unlocked,
  matching: Matching,
  tight: Uint8Array,
): StageNetwork {
  const { problem } = unlocked;
  const { mentor, value, reward, price } = matching;
  const sets = Array.from(problem.capacity, (limit, group) => ({
    rule: 'capacity',
    group,
    limit,
    parent: -1,
  }));
  const none = { sets: [], innermost: new Int32Array(problem.menteeCount).fill(-1) };
  const net = stageNetwork(problem, tight, { sets, innermost: problem.mentorOf }, none);
  const { network, edgeArc, entryArc, limitArc } = net;
  for (let i = 0; i < problem.menteeCount; i++) {
    if (value[i]! > -reward[i]!) network.frozen[entryArc[i]!] = 1;
    if (mentor[i]! < 0) continue;
    for (let e = staged.problem.rowStart[i]!; e < staged.problem.rowStart[i + 1]!; e++) {
      if (problem.mentorOf[e] === mentor[i])
        pushPair(network, [entryArc[i]!, edgeArc[e]!, limitArc[mentor[i]!]!, 0]);
    }
  }
  for (let j = 0; j < problem.mentorCount; j++) if (price[j]! > 0) network.frozen[limitArc[j]!] = 1;
  return net;
}

/** One unit round the arcs of a pair; arc 0 leads from the sink back to the source. */
function pushPair(network: Network, pairs: readonly number[]): void {
  for (const pair of pairs) push(network, 2 * pair, 1);
}
