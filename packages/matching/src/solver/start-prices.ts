import { type Auction, enqueue, openAuction, runAuction } from './auction.ts';
import type { Graph } from './graph.ts';
import { type Matching, pair } from './matching.ts';
import type { Watch } from './watch.ts';

const bidsPerMentee = 80;
/** The second auction's step is this much finer. */
const refinement = 8;

/**
 * Replaces the prices of `matching` by those of a coarse auction and a finer one from a step below, sets the values
 * that belong to them and pairs the winners whose pair is tight at these prices. Prices may stay above 0 at empty
 * places; the searches repair it.
 */
export function startFromAuction(graph: Graph, matching: Matching, step: number, watch: Watch): void {
  const { menteeCount, mentorCount } = graph;
  const { places, price, reward } = matching;
  let auction = openAuction(menteeCount, places, price);
  auctionAll(graph, auction, reward, step, watch);
  const lower = auction.price.map((paid, j) => Math.max(price[j]!, paid - step));
  auction = openAuction(menteeCount, places, lower);
  auctionAll(graph, auction, reward, Math.ceil(step / refinement), watch);
  price.set(auction.price);
  const winner = new Int32Array(menteeCount).fill(-1);
  for (let j = 0; j < mentorCount; j++) {
    const end = auction.placeStart[j + 1]!;
    for (let k = auction.placeStart[j]!; k < end; k++) {
      if (auction.placeOwner[k]! >= 0) winner[auction.placeOwner[k]!] = j;
    }
  }
  for (let i = 0; i < menteeCount; i++) keepWhenTight(graph, matching, i, winner[i]!);
}

function auctionAll(graph: Graph, auction: Auction, reward: Float64Array, step: number, watch: Watch): void {
  for (let i = 0; i < graph.menteeCount; i++) enqueue(auction, i);
  runAuction(graph, auction, reward, step, bidsPerMentee * graph.menteeCount, watch);
}

/** Sets the value of mentee i and pairs it with the mentor it won when no other candidate is better. */
function keepWhenTight(graph: Graph, matching: Matching, i: number, won: number): void {
  const { rowStart, mentorOf, score } = graph;
  const { price, reward, value } = matching;
  let best = -reward[i]!;
  let wonGain = Number.NEGATIVE_INFINITY;
  const end = rowStart[i + 1]!;
  for (let e = rowStart[i]!; e < end; e++) {
    const j = mentorOf[e]!;
    const gain = score[e]! - price[j]!;
    if (j === won) wonGain = gain;
    if (gain > best) best = gain;
  }
  value[i] = best;
  if (won >= 0 && wonGain === best) pair(matching, i, won);
}
