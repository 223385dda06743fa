import { crowdedMentors } from './crowding.ts';
import type { Graph } from './graph.ts';
import type { Matching } from './matching.ts';
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
 * start with the price that goes with it, so that no search has to climb there.
 */
export function solveGraph(graph: Graph, matching: Matching, priorities: Priorities, watch: Watch): number {
  const { places, price, reward } = matching;
  const spread = scoreSpread(graph);
  if (priorities.mostPairs) {
    const { classOf, classCount } = priorities;
    const bonus = priorities.classStep ?? pairReward(graph, spread.range);
    const extra = Math.max(0, roomToCompete * spread.gap - spread.lowestBest);
    for (let i = 0; i < reward.length; i++) {
      reward[i] = extra + bonus * (classCount - (classOf === null ? 0 : classOf[i]!));
    }
    const crowdedBy = crowdedMentors(graph, places, classOf, classCount, watch);
    for (let j = 0; j < price.length; j++) {
      price[j] = crowdedBy[j] === 0 ? 0 : bonus * (classCount + 1 - crowdedBy[j]!);
    }
  }
  for (let j = 0; j < price.length; j++) if (places[j] === 0) price[j] = Number.POSITIVE_INFINITY;
  startFromAuction(graph, matching, spread.gap, watch);
  settleByCore(graph, matching, makeSearch(graph.mentorCount, watch), 2 * spread.gap);
  return spread.gap;
}

/** More than any chain of exchanges can win: each link at most the range of scores. */
export function pairReward(graph: Graph, range: number): number {
  return (Math.min(graph.menteeCount, graph.mentorOf.length) + 1) * (range + 1);
}
