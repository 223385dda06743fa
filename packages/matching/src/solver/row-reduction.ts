import type { Graph } from './graph.ts';
import { type Matching, pair, unpair } from './matching.ts';
import { poll, type Watch } from './watch.ts';

/**
 * Augmenting row reduction (Jonker and Volgenant 1987): a free mentee takes the place it likes best; if that was
 * taken, its price rises to where the second best is as good, and who had it goes on looking. Every pair stays tight,
 * so that fewer searches remain. A mentor with several full places is left to the searches: one price cannot
 * rise for one of its mentees alone. Ends after `movesMax` moves at the latest.
 */
export function reduceRows(graph: Graph, matching: Matching, movesMax: number, watch: Watch): void {
  const { mentor } = matching;
  let moves = 0;
  for (let start = 0; start < mentor.length; start++) {
    let i = start;
    while (i >= 0 && mentor[i]! < 0 && moves < movesMax) {
      watch.scans += graph.rowStart[i + 1]! - graph.rowStart[i]!;
      i = takeBest(graph, matching, i);
      moves++;
    }
    if (watch.scans >= watch.nextPoll) poll(watch);
  }
}

/** Pairs mentee i with its best mentor if prices allow; returns who had to leave, −1 for nobody. */
function takeBest(graph: Graph, matching: Matching, i: number): number {
  const { rowStart, mentorOf, score } = graph;
  const { price, value, reward, load, places, firstOf } = matching;
  let first = -reward[i]!;
  let second = first;
  let best = -1;
  const end = rowStart[i + 1]!;
  for (let e = rowStart[i]!; e < end; e++) {
    const gain = score[e]! - price[mentorOf[e]!]!;
    if (gain <= second) continue;
    if (gain > first) {
      second = first;
      first = gain;
      best = mentorOf[e]!;
    } else {
      second = gain;
    }
  }
  value[i] = first;
  if (best < 0) return -1;
  if (load[best]! < places[best]!) {
    pair(matching, i, best);
    return -1;
  }
  if (places[best] !== 1 || first === second) return -1;
  const leaving = firstOf[best]!;
  unpair(matching, leaving);
  price[best]! += first - second;
  value[i] = second;
  pair(matching, i, best);
  return leaving;
}
