import { type Graph, graphOf } from './graph.ts';

/** Edges to start from: all of them, or the best of each row. */
export interface NearGraph {
  readonly edges: Graph;
  /** No candidate of mentee i that is left out scores more than outside[i]; −Infinity when none is left out. */
  readonly outside: Float64Array;
}

const wanted = 40;
const keptMax = 2 * wanted;
const longRow = 4 * wanted;

/** The graph itself, nothing left out. */
export function wholeGraph(graph: Graph): NearGraph {
  return { edges: graph, outside: new Float64Array(graph.menteeCount).fill(Number.NEGATIVE_INFINITY) };
}

/**
 * About the best forty candidates of each mentee, where rows are long: in a dense problem hardly anyone gets less,
 * and `outside` mostly shows at once that nobody would rather have what was left out.
 */
export function nearGraph(graph: Graph): NearGraph {
  const { menteeCount, rowStart, mentorOf, score } = graph;
  if (mentorOf.length < longRow * menteeCount || menteeCount === 0) return wholeGraph(graph);
  const start = new Int32Array(menteeCount + 1);
  const nearMentor = new Int32Array(keptMax * menteeCount);
  const nearScore = new Int32Array(keptMax * menteeCount);
  const outside = new Float64Array(menteeCount);
  let least = 0;
  for (let i = 0; i < menteeCount; i++) {
    const [row, end, from] = [rowStart[i]!, rowStart[i + 1]!, start[i]!];
    let kept = keepFrom(mentorOf, score, row, end, least, nearMentor, nearScore, from);
    if (kept === keptMax || kept < Math.min(wanted >> 1, end - row)) {
      least = scoreOfRank(score.slice(row, end), wanted);
      kept = keepFrom(mentorOf, score, row, end, least, nearMentor, nearScore, from);
    }
    outside[i] = kept === keptMax ? Number.POSITIVE_INFINITY : least - 1;
    start[i + 1] = from + kept;
  }
  const size = start[menteeCount]!;
  const edges = { mentorOf: nearMentor.subarray(0, size), score: nearScore.subarray(0, size) };
  return { edges: graphOf(graph, { rowStart: start, ...edges }), outside };
}

/** Keeps the candidates of a row that score at least `least`, `keptMax` at most; returns how many. */
function keepFrom(
  mentorOf: Int32Array,
  score: Int32Array,
  row: number,
  end: number,
  least: number,
  nearMentor: Int32Array,
  nearScore: Int32Array,
  from: number,
): number {
  const full = from + keptMax;
  let to = from;
  for (let e = row; e < end && to < full; e++) {
    const s = score[e]!;
    if (s < least) continue;
    nearMentor[to] = mentorOf[e]!;
    nearScore[to++] = s;
  }
  return to - from;
}

function scoreOfRank(row: Int32Array, rank: number): number {
  return row.sort()[Math.max(0, row.length - rank)] ?? 0;
}
