import { scoreMax } from './check-problem.ts';
import { crowdedMentors } from './crowding.ts';
import type { Graph } from './graph.ts';
import type { Matching } from './matching.ts';
import { nearGraph, wholeGraph } from './near-graph.ts';
import { scoreSpread } from './score-spread.ts';
import { makeSearch } from './search.ts';
import { settleByCore } from './settle.ts';
import { startFromAuction } from './start-prices.ts';
import type { Watch } from './watch.ts';

/** What counts before the score. */
export interface Priorities {
  /** False: an unmatched mentee counts 0, a pair its score. */
  readonly mostPairs: boolean;
  /** Class of each mentee, 0 served first; null when all are equal. */
  readonly classOf: Uint8Array | null;
  readonly classCount: number;
  /** What an earlier class is worth more than the next; null for more than any chain of exchanges can win. */
  readonly classStep: number | null;
}

/** How far the auction lets prices rise before mentees of a crowded part leave, in gaps of `scoreSpread`. */
const roomToCompete = 16;

/**
 * Fills an empty matching with the best pairs and their prices. For most pairs, a pair is rewarded with more than
 * any chain of exchanges can win or lose, a mentee of an earlier class with that much more; overcrowded mentors
 * start with the price that goes with it, so that no search has to climb there. Long rows are cut to their best
 * candidates for the start, unless that would leave mentees out. Returns the gap between scores, the scale of prices.
 */
export function solveGraph(graph: Graph, matching: Matching, priorities: Priorities, watch: Watch): number {
  const { places, price, reward } = matching;
  let near = nearGraph(graph);
  const { gap, lowestBest } = scoreSpread(near.edges);
  if (priorities.mostPairs) {
    const { classOf, classCount, classStep } = priorities;
    let crowding = crowdedMentors(near.edges, places, classOf, classCount, watch);
    if (near.edges !== graph && crowding.served < Math.min(graph.menteeCount, sumOf(places))) {
      near = wholeGraph(graph);
      crowding = crowdedMentors(graph, places, classOf, classCount, watch);
    }
    const step = classStep ?? pairReward(graph);
    const extra = Math.max(0, roomToCompete * gap - lowestBest);
    for (let i = 0; i < reward.length; i++) {
      reward[i] = extra + step * (classCount - (classOf === null ? 0 : classOf[i]!));
    }
    for (let j = 0; j < price.length; j++) {
      const c = crowding.crowdedBy[j]!;
      price[j] = c === 0 ? 0 : step * (classCount + 1 - c);
    }
  }
  for (let j = 0; j < price.length; j++) if (places[j] === 0) price[j] = Number.POSITIVE_INFINITY;
  startFromAuction(near.edges, matching, gap, watch);
  settleByCore(graph, near, matching, makeSearch(graph.mentorCount, watch), 2 * gap);
  return gap;
}

/** More than any chain of exchanges can win: each link at most the range that scores may have. */
function pairReward({ menteeCount, mentorOf }: Graph): number {
  return (Math.min(menteeCount, mentorOf.length) + 1) * (2 * scoreMax + 1);
}

function sumOf(places: Int32Array): number {
  let sum = 0;
  for (let j = 0; j < places.length; j++) sum += places[j]!;
  return sum;
}
