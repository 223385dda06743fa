import { emptyHeap, type Heap } from './heap.ts';
import type { Watch } from './watch.ts';

/** Room for shortest-path searches over the mentors, made once and cleaned after each search. */
export interface Search {
  /** `heap.key[j]` is the distance of mentor j, Infinity when not met. */
  readonly heap: Heap;
  /** Mentee by which mentor j was reached (forward) or which would leave j (backward). */
  readonly via: Int32Array;
  /** Backward only: the mentor that `via` would move to. */
  readonly target: Int32Array;
  /** Mentors met by the running search, so that cleaning costs no more than searching. */
  readonly met: Int32Array;
  /** Mentors whose distance is final. */
  readonly settled: Int32Array;
  readonly watch: Watch;
}

export function makeSearch(mentorCount: number, watch: Watch): Search {
  return {
    heap: emptyHeap(mentorCount),
    via: new Int32Array(mentorCount),
    target: new Int32Array(mentorCount),
    met: new Int32Array(mentorCount),
    settled: new Int32Array(mentorCount),
    watch,
  };
}

/** Forgets the running search. */
export function cleanSearch(search: Search, metCount: number): void {
  const { key, at } = search.heap;
  for (let k = 0; k < metCount; k++) {
    const j = search.met[k]!;
    key[j] = Number.POSITIVE_INFINITY;
    at[j] = -1;
  }
  search.heap.size = 0;
}
