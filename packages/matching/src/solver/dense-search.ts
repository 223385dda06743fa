import { finishSearch } from './forward-search.ts';
import type { Graph } from './graph.ts';
import type { Matching } from './matching.ts';
import type { Search } from './search.ts';
import { poll, report } from './watch.ts';

const densityMin = 0.05;
const sideMax = 1500;

/** True when a small problem keeps most of its edges in play: there a plain matrix beats heaps and pruning. */
export function isDense(core: Graph): boolean {
  const { menteeCount, mentorCount, mentorOf } = core;
  if (menteeCount > sideMax || mentorCount > sideMax) return false;
  return mentorOf.length >= densityMin * menteeCount * mentorCount;
}

/**
 * Settles every free mentee by shortest paths on a matrix, with a linear search for the nearest mentor, as in
 * Jonker and Volgenant (1987). At most menteeCount searches of menteeCount · mentorCount steps each.
 */
export function settleOnMatrix(graph: Graph, matching: Matching, search: Search): void {
  const { menteeCount, mentorCount, rowStart, mentorOf, score } = graph;
  const matrix = new Float64Array(menteeCount * mentorCount).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < menteeCount; i++) {
    const end = rowStart[i + 1]!;
    for (let e = rowStart[i]!; e < end; e++) matrix[i * mentorCount + mentorOf[e]!] = score[e]!;
  }
  const done = new Uint8Array(mentorCount);
  for (let i = 0; i < menteeCount; i++) {
    if (matching.mentor[i]! >= 0 || matching.value[i]! <= -matching.reward[i]!) continue;
    searchMatrix(matrix, mentorCount, matching, search, done, i);
    report(search.watch, i / menteeCount);
  }
}

/** The matrix form of `settleMentee`; `done` marks the mentors whose distance is final. */
function searchMatrix(
  matrix: Float64Array,
  mentorCount: number,
  matching: Matching,
  search: Search,
  done: Uint8Array,
  start: number,
): void {
  const { value, reward, load, places, firstOf, nextOf } = matching;
  const { settled, met, watch } = search;
  const distance = search.heap.key;
  for (let j = 0; j < mentorCount; j++) met[j] = j;
  done.fill(0);
  let settledCount = 0;
  let endMentee = start;
  let best = Number.POSITIVE_INFINITY;
  let reached = 0;
  let i = start;
  for (;;) {
    const base = reached + value[i]!;
    if (base + reward[i]! < best) {
      best = base + reward[i]!;
      endMentee = i;
    }
    const nearest = scanRow(matrix, mentorCount, matching, search, done, i, base);
    watch.scans += mentorCount;
    if (watch.scans >= watch.nextPoll) poll(watch);
    i = i === start ? -1 : nextOf[i]!;
    if (i >= 0) continue;
    if (nearest < 0 || distance[nearest]! >= best) {
      finishSearch(matching, search, start, best, -1, endMentee, mentorCount, settledCount);
      return;
    }
    const j = nearest;
    reached = distance[j]!;
    if (load[j]! < places[j]!) {
      finishSearch(matching, search, start, reached, j, -1, mentorCount, settledCount);
      return;
    }
    settled[settledCount++] = j;
    done[j] = 1;
    i = firstOf[j]!;
  }
}

/** Relaxes the open mentors from mentee i; returns the nearest of them, −1 when none is reached. */
function scanRow(
  matrix: Float64Array,
  mentorCount: number,
  matching: Matching,
  search: Search,
  done: Uint8Array,
  i: number,
  base: number,
): number {
  const { price, load, places } = matching;
  const { via } = search;
  const distance = search.heap.key;
  const row = i * mentorCount;
  let least = Number.POSITIVE_INFINITY;
  let nearest = -1;
  for (let j = 0; j < mentorCount; j++) {
    if (done[j] === 1) continue;
    const there = base - matrix[row + j]! + price[j]!;
    let known = distance[j]!;
    if (there < known) {
      known = there;
      distance[j] = there;
      via[j] = i;
    }
    if (known < least || (known === least && nearest >= 0 && load[j]! < places[j]!)) {
      least = known;
      nearest = j;
    }
  }
  return nearest;
}
