import type { Graph } from './graph.ts';
import type { Matching } from './matching.ts';

/**
 * Everybody whom the given unmatched mentees compete with: all mentees reached from them along candidates and
 * pairs. When no larger choice exists, all mentors reached are full, so these mentees outnumber the places they
 * share by exactly the unmatched (Hall 1935).
 */
export function competitorsOf(graph: Graph, matching: Matching, unmatched: Iterable<number>): Int32Array {
  const { rowStart, mentorOf } = graph;
  const { firstOf, nextOf } = matching;
  const seen = new Uint8Array(graph.mentorCount);
  const walk = new Int32Array(graph.menteeCount);
  let size = 0;
  for (const i of unmatched) walk[size++] = i;
  for (let k = 0; k < size; k++) {
    const end = rowStart[walk[k]! + 1]!;
    for (let e = rowStart[walk[k]!]!; e < end; e++) {
      const j = mentorOf[e]!;
      if (seen[j] === 1) continue;
      seen[j] = 1;
      for (let r = firstOf[j]!; r >= 0; r = nextOf[r]!) walk[size++] = r;
    }
  }
  return walk.slice(0, size).sort();
}

export function unmatchedMentees(matching: Matching): number[] {
  const unmatched: number[] = [];
  for (let i = 0; i < matching.mentor.length; i++) if (matching.mentor[i]! < 0) unmatched.push(i);
  return unmatched;
}
