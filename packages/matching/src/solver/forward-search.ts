import type { Graph } from './graph.ts';
import { lift, takeLeast } from './heap.ts';
import { type Matching, pair, unpair } from './matching.ts';
import { cleanSearch, type Search } from './search.ts';
import { poll } from './watch.ts';

/**
 * Finds the cheapest way to settle a free mentee: along alternating pairs to a mentor with an empty place, or to
 * a mentee (perhaps itself) that stays out. Dijkstra (1959) on reduced costs value + price − score, which are
 * never negative; prices are moved so that they stay so and the path taken becomes tight (Edmonds and Karp 1972,
 * Tomizawa 1971). Every mentor is settled at most once, so the search ends.
 */
export function settleMentee(graph: Graph, matching: Matching, search: Search, start: number): void {
  const { rowStart, mentorOf, score } = graph;
  const { value, reward, price, load, places, firstOf, nextOf } = matching;
  const { heap, via, met, settled, watch } = search;
  const distance = heap.key;
  let metCount = 0;
  let settledCount = 0;
  let endMentor = -1;
  let endMentee = start;
  let best = value[start]! + reward[start]!;
  let reached = 0;
  let i = start;
  for (;;) {
    const base = reached + value[i]!;
    const stayOut = base + reward[i]!;
    if (stayOut < best) {
      best = stayOut;
      endMentee = i;
      endMentor = -1;
    }
    const end = rowStart[i + 1]!;
    for (let e = rowStart[i]!; e < end; e++) {
      const j = mentorOf[e]!;
      const there = base - score[e]! + price[j]!;
      if (there >= best || there >= distance[j]!) continue;
      if (distance[j] === Number.POSITIVE_INFINITY) met[metCount++] = j;
      distance[j] = there;
      via[j] = i;
      if (load[j]! < places[j]!) {
        best = there;
        endMentor = j;
      } else {
        lift(heap, j);
      }
    }
    watch.scans += end - rowStart[i]!;
    if (watch.scans >= watch.nextPoll) poll(watch);
    i = i === start ? -1 : nextOf[i]!;
    if (i < 0) {
      if (heap.size === 0 || distance[heap.node[0]!]! >= best) break;
      const j = takeLeast(heap);
      settled[settledCount++] = j;
      reached = distance[j]!;
      i = firstOf[j]!;
    }
  }
  finishSearch(matching, search, start, best, endMentor, endMentee, metCount, settledCount);
}

/**
 * Moves the prices by what the search of `length` has found, so that its path is tight, and moves the pairs along
 * it: to the empty place at `endMentor`, or, when that is −1, so that `endMentee` stays out.
 */
export function finishSearch(
  matching: Matching,
  search: Search,
  start: number,
  length: number,
  endMentor: number,
  endMentee: number,
  metCount: number,
  settledCount: number,
): void {
  const { value, price, firstOf, nextOf } = matching;
  const distance = search.heap.key;
  value[start]! -= length;
  for (let k = 0; k < settledCount; k++) {
    const j = search.settled[k]!;
    const shift = length - distance[j]!;
    if (shift === 0) continue;
    price[j]! += shift;
    for (let r = firstOf[j]!; r >= 0; r = nextOf[r]!) value[r]! -= shift;
  }
  cleanSearch(search, metCount);
  movePairs(matching, search.via, endMentor >= 0 ? endMentor : unpair(matching, endMentee));
}

/** Gives the freed place to the mentee that reached it, then that mentee's old place to the one before it, … */
function movePairs(matching: Matching, via: Int32Array, freed: number): void {
  let j = freed;
  while (j >= 0) {
    const i = via[j]!;
    const left = unpair(matching, i);
    pair(matching, i, j);
    j = left;
  }
}
