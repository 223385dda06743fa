import type { Graph } from './graph.ts';

const wanted = 40;
const longRow = 4 * wanted;

/**
 * About the best forty candidates of each mentee, where rows are long: in a dense problem hardly anyone gets less.
 * What is left out is priced in later (`widenedCore`). Null when rows are short already.
 */
export function nearGraph(graph: Graph): Graph | null {
  const { menteeCount, mentorCount, rowStart, mentorOf, score } = graph;
  if (mentorOf.length < longRow * menteeCount || menteeCount === 0) return null;
  const start = new Int32Array(menteeCount + 1);
  const near = {
    mentorOf: new Int32Array(2 * wanted * menteeCount),
    score: new Int32Array(2 * wanted * menteeCount),
  };
  let least = 0;
  for (let i = 0; i < menteeCount; i++) {
    const [row, end] = [rowStart[i]!, rowStart[i + 1]!];
    let kept = keepFrom(graph, row, end, least, near, start[i]!);
    if (kept === 2 * wanted || kept < Math.min(wanted >> 1, end - row)) {
      least = scoreOfRank(score.slice(row, end), wanted);
      kept = keepFrom(graph, row, end, least, near, start[i]!);
    }
    start[i + 1] = start[i]! + kept;
  }
  const size = start[menteeCount]!;
  const edges = { mentorOf: near.mentorOf.subarray(0, size), score: near.score.subarray(0, size) };
  return { menteeCount, mentorCount, rowStart: start, ...edges };
}

/** Keeps the candidates of a row that score at least `least`, eighty at most; returns how many. */
function keepFrom(
  graph: Graph,
  row: number,
  end: number,
  least: number,
  near: { readonly mentorOf: Int32Array; readonly score: Int32Array },
  from: number,
): number {
  const { score, mentorOf } = graph;
  const full = from + 2 * wanted;
  let to = from;
  for (let e = row; e < end && to < full; e++) {
    const s = score[e]!;
    if (s < least) continue;
    near.mentorOf[to] = mentorOf[e]!;
    near.score[to++] = s;
  }
  return to - from;
}

function scoreOfRank(row: Int32Array, rank: number): number {
  return row.sort()[Math.max(0, row.length - rank)] ?? 0;
}
