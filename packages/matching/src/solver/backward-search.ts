import type { Columns } from './graph.ts';
import { lift, takeLeast } from './heap.ts';
import { type Matching, pair, unpair } from './matching.ts';
import { cleanSearch, type Search } from './search.ts';
import { poll } from './watch.ts';

/**
 * Settles a mentor that asks a price for an empty place: either a mentee moves in (along alternating pairs, from
 * outside or from a mentor whose last place may be had for nothing), or the price falls to 0. The mirror image
 * of `settleMentee`: distances run backwards from the empty place. Every mentor is settled at most once.
 */
export function settleMentor(columns: Columns, matching: Matching, search: Search, start: number): void {
  const { columnStart, menteeOf, score } = columns;
  const { value, price, mentor } = matching;
  const { heap, via, target, met, settled, watch } = search;
  const distance = heap.key;
  let metCount = 0;
  let settledCount = 0;
  let endMentor = start;
  let endMentee = -1;
  let endTarget = -1;
  let best = price[start]!;
  let j = start;
  distance[start] = 0;
  met[metCount++] = start;
  for (;;) {
    settled[settledCount++] = j;
    const base = distance[j]! + price[j]!;
    const end = columnStart[j + 1]!;
    for (let e = columnStart[j]!; e < end; e++) {
      const i = menteeOf[e]!;
      const there = base + value[i]! - score[e]!;
      if (there >= best) continue;
      const from = mentor[i]!;
      if (from < 0) {
        best = there;
        endMentee = i;
        endTarget = j;
      } else if (there < distance[from]!) {
        if (distance[from] === Number.POSITIVE_INFINITY) met[metCount++] = from;
        distance[from] = there;
        via[from] = i;
        target[from] = j;
        lift(heap, from);
        if (there + price[from]! < best) {
          best = there + price[from]!;
          endMentor = from;
          endMentee = -1;
        }
      }
    }
    watch.scans += end - columnStart[j]!;
    if (watch.scans >= watch.nextPoll) poll(watch);
    if (heap.size === 0 || distance[heap.node[0]!]! >= best) break;
    j = takeLeast(heap);
  }
  lowerPrices(matching, search, best, settledCount);
  if (endMentee >= 0) pair(matching, endMentee, endTarget);
  moveTowards(matching, search, endMentee >= 0 ? endTarget : endMentor, start);
  cleanSearch(search, metCount);
}

/** Lowers the prices of what the search of `length` has settled and raises what their mentees keep. */
function lowerPrices(matching: Matching, search: Search, length: number, settledCount: number): void {
  const { price, value, firstOf, nextOf } = matching;
  for (let k = 0; k < settledCount; k++) {
    const j = search.settled[k]!;
    const shift = length - search.heap.key[j]!;
    price[j]! -= shift;
    for (let r = firstOf[j]!; r >= 0; r = nextOf[r]!) value[r]! += shift;
  }
}

/** Moves one mentee from each mentor on the path to the next, until the place that was empty is taken. */
function moveTowards(matching: Matching, search: Search, end: number, start: number): void {
  let j = end;
  while (j !== start) {
    const i = search.via[j]!;
    j = search.target[j]!;
    unpair(matching, i);
    pair(matching, i, j);
  }
}
