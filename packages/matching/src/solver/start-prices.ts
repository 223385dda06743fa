import { enqueue, openAuction, runAuction } from './auction.ts';
import type { Graph } from './graph.ts';
import { type Matching, pair } from './matching.ts';
import type { Watch } from './watch.ts';

const bidsPerMentee = 40;

/**
 * Replaces the prices of `matching` by those of one coarse auction, sets the values that belong to them and pairs
 * the winners whose pair is tight at these prices. Prices may stay above 0 at empty places; the searches repair it.
 */
export function startFromAuction(graph: Graph, matching: Matching, step: number, watch: Watch): void {
  const { menteeCount, mentorCount } = graph;
  const { places, price, reward, value } = matching;
  const auction = openAuction(menteeCount, places, price);
  for (let i = 0; i < menteeCount; i++) enqueue(auction, i);
  runAuction(graph, auction, reward, step, bidsPerMentee * menteeCount, watch);
  price.set(auction.price);
  const winner = new Int32Array(menteeCount).fill(-1);
  for (let j = 0; j < mentorCount; j++) {
    const end = auction.placeStart[j + 1]!;
    for (let k = auction.placeStart[j]!; k < end; k++) {
      if (auction.placeOwner[k]! >= 0) winner[auction.placeOwner[k]!] = j;
    }
  }
  for (let i = 0; i < menteeCount; i++) {
    const won = winner[i]!;
    let best = -reward[i]!;
    let tight = -1;
    const end = graph.rowStart[i + 1]!;
    for (let e = graph.rowStart[i]!; e < end; e++) {
      const j = graph.mentorOf[e]!;
      const gain = graph.score[e]! - price[j]!;
      if (gain > best) {
        best = gain;
        tight = j;
      } else if (j === won && gain === best) {
        tight = j;
      }
    }
    value[i] = best;
    if (tight >= 0 && tight === won) pair(matching, i, won);
  }
}
