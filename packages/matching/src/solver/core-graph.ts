import type { Graph } from './graph.ts';
import { type Matching, unpair } from './matching.ts';

/**
 * The edges that can matter at the present prices: reduced cost at most `slackMax`, and all that were in the core
 * before (`inCore` by edge, updated), so that pricing out only ever adds edges and must end.
 */
export function coreOf(graph: Graph, matching: Matching, inCore: Uint8Array, slackMax: number): Graph {
  const { rowStart, mentorOf, score, menteeCount, mentorCount } = graph;
  const coreStart = new Int32Array(menteeCount + 1);
  let count = 0;
  for (let i = 0; i < menteeCount; i++) {
    count += markCore(graph, matching, inCore, i, slackMax);
    coreStart[i + 1] = count;
  }
  const coreMentor = new Int32Array(count);
  const coreScore = score instanceof Int32Array ? new Int32Array(count) : new Float64Array(count);
  for (let i = 0; i < menteeCount; i++) {
    let at = coreStart[i]!;
    const end = rowStart[i + 1]!;
    for (let e = rowStart[i]!; at < coreStart[i + 1]! && e < end; e++) {
      if (inCore[e] === 0) continue;
      coreMentor[at] = mentorOf[e]!;
      coreScore[at++] = score[e]!;
    }
  }
  return { menteeCount, mentorCount, rowStart: coreStart, mentorOf: coreMentor, score: coreScore };
}

function markCore(graph: Graph, matching: Matching, inCore: Uint8Array, i: number, slackMax: number): number {
  const { rowStart, mentorOf, score } = graph;
  const { price, value } = matching;
  const limit = slackMax - value[i]!;
  const end = rowStart[i + 1]!;
  let count = 0;
  for (let e = rowStart[i]!; e < end; e++) {
    if (inCore[e] === 0 && price[mentorOf[e]!]! - score[e]! > limit) continue;
    inCore[e] = 1;
    count++;
  }
  return count;
}

/** What mentee i would keep at the best of its candidates, or by staying out. */
export function bestValue(graph: Graph, matching: Matching, i: number): number {
  const { rowStart, mentorOf, score } = graph;
  const { price, reward } = matching;
  let best = -reward[i]!;
  const end = rowStart[i + 1]!;
  for (let e = rowStart[i]!; e < end; e++) {
    const gain = score[e]! - price[mentorOf[e]!]!;
    if (gain > best) best = gain;
  }
  return best;
}

/** Raises the values that some edge exceeds and frees those mentees; returns how many there were. */
export function priceOut(graph: Graph, matching: Matching): number {
  const { value } = matching;
  let raised = 0;
  for (let i = 0; i < graph.menteeCount; i++) {
    const best = bestValue(graph, matching, i);
    if (best <= value[i]!) continue;
    value[i] = best;
    unpair(matching, i);
    raised++;
  }
  return raised;
}
