/** Candidate edges by mentee (compressed rows). The full problem and the pruned core share this shape. */
export interface Graph {
  readonly menteeCount: number;
  readonly mentorCount: number;
  readonly rowStart: Int32Array;
  readonly mentorOf: Int32Array;
  readonly score: Int32Array;
}

/**
 * Makes a graph, or one with other edges for the same people. Every graph comes from here: objects of one shape keep
 * the compiled inner loops valid.
 */
export function graphOf(
  people: { readonly menteeCount: number; readonly mentorCount: number },
  edges: {
    readonly rowStart: Int32Array;
    readonly mentorOf: Int32Array;
    readonly score: Int32Array;
  },
): Graph {
  const { menteeCount, mentorCount } = people;
  const { rowStart, mentorOf, score } = edges;
  return { menteeCount, mentorCount, rowStart, mentorOf, score };
}

/** The same edges by mentor: candidates of mentor j are edges columnStart[j] … columnStart[j + 1] − 1. */
export interface Columns {
  readonly columnStart: Int32Array;
  readonly menteeOf: Int32Array;
  readonly score: Int32Array;
}

export function columnsOf(graph: Graph): Columns {
  const { menteeCount, mentorCount, rowStart, mentorOf, score } = graph;
  const columnStart = new Int32Array(mentorCount + 1);
  for (let e = 0; e < mentorOf.length; e++) columnStart[mentorOf[e]! + 1]!++;
  for (let j = 0; j < mentorCount; j++) columnStart[j + 1]! += columnStart[j]!;
  const next = columnStart.slice(0, mentorCount);
  const menteeOf = new Int32Array(mentorOf.length);
  const columnScore = new Int32Array(score.length);
  for (let i = 0; i < menteeCount; i++) {
    const end = rowStart[i + 1]!;
    for (let e = rowStart[i]!; e < end; e++) {
      const at = next[mentorOf[e]!]!++;
      menteeOf[at] = i;
      columnScore[at] = score[e]!;
    }
  }
  return { columnStart, menteeOf, score: columnScore };
}

/**
 * Places that can matter: a mentor never needs more than its candidates, and one more than that keeps it from
 * ever being full, so its price stays 0 and capacities of 2³¹ − 1 cost nothing. Candidates are only counted where
 * places could outnumber the edges.
 */
export function usefulPlaces(graph: Graph, capacity: Int32Array): Int32Array {
  const places = capacity.map((one) => Math.min(one, graph.menteeCount + 1));
  if (places.reduce((sum, one) => sum + one, 0) <= graph.mentorOf.length) return places;
  places.fill(0);
  for (let e = 0; e < graph.mentorOf.length; e++) places[graph.mentorOf[e]!]!++;
  for (let j = 0; j < places.length; j++) places[j] = Math.min(capacity[j]!, places[j]! + 1);
  return places;
}
