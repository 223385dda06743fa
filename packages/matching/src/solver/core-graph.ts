import { type Graph, graphOf } from './graph.ts';
import { type Matching, unpair } from './matching.ts';
import type { NearGraph } from './near-graph.ts';

/** Edges that are being collected, row after row; the arrays grow as needed. */
interface Collected {
  mentorOf: Int32Array;
  score: Int32Array;
  size: number;
}

/** The edges that can matter at the present prices: those with a reduced cost of at most `slackMax`. */
export function coreOf(graph: Graph, matching: Matching, slackMax: number): Graph {
  const { menteeCount } = graph;
  const rowStart = new Int32Array(menteeCount + 1);
  const core = emptyCollected(8 * menteeCount);
  for (let i = 0; i < menteeCount; i++) {
    collectAbove(graph, matching, i, matching.value[i]! - slackMax, core);
    rowStart[i + 1] = core.size;
  }
  return graphOf(graph, { rowStart, ...trimmed(core) });
}

/**
 * Prices out: looks for edges of the full graph that beat the prices. Their mentees' values are raised and they
 * are freed. Returns the core with those edges added, or null when there are none: then the matching is
 * optimal on the full graph. Edges of the settled core never beat the prices, so none is added twice; nor do
 * candidates left out of `near` that score no more than what a mentee keeps, prices being ≥ 0.
 */
export function widenedCore(graph: Graph, near: NearGraph, core: Graph, matching: Matching): Graph | null {
  const { menteeCount } = graph;
  const rowStart = new Int32Array(menteeCount + 1);
  const wider = emptyCollected(core.mentorOf.length + menteeCount);
  for (let i = 0; i < menteeCount; i++) {
    copyRow(core, i, wider);
    raiseToBest(near.outside[i]! > matching.value[i]! ? graph : near.edges, matching, i, wider);
    rowStart[i + 1] = wider.size;
  }
  if (wider.size === core.mentorOf.length) return null;
  return graphOf(graph, { rowStart, ...trimmed(wider) });
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

function emptyCollected(room: number): Collected {
  return { mentorOf: new Int32Array(room), score: new Int32Array(room), size: 0 };
}

function trimmed(collected: Collected): { mentorOf: Int32Array; score: Int32Array } {
  const { mentorOf, score, size } = collected;
  return { mentorOf: mentorOf.subarray(0, size), score: score.subarray(0, size) };
}

/** Collects the candidates of mentee i that would leave it at least `least`. */
function collectAbove(graph: Graph, matching: Matching, i: number, least: number, into: Collected): void {
  const { rowStart, mentorOf, score } = graph;
  const { price } = matching;
  const end = rowStart[i + 1]!;
  makeRoom(into, end - rowStart[i]!);
  let size = into.size;
  for (let e = rowStart[i]!; e < end; e++) {
    const j = mentorOf[e]!;
    const s = score[e]!;
    if (s - price[j]! < least) continue;
    into.mentorOf[size] = j;
    into.score[size++] = s;
  }
  into.size = size;
}

/** Collects the candidates that leave mentee i more than its value, raises the value and frees the mentee. */
function raiseToBest(graph: Graph, matching: Matching, i: number, into: Collected): void {
  const best = bestValue(graph, matching, i);
  if (best <= matching.value[i]!) return;
  collectAbove(graph, matching, i, matching.value[i]! + 1, into);
  matching.value[i] = best;
  unpair(matching, i);
}

function copyRow(graph: Graph, i: number, into: Collected): void {
  const { rowStart, mentorOf, score } = graph;
  const end = rowStart[i + 1]!;
  makeRoom(into, end - rowStart[i]!);
  for (let e = rowStart[i]!; e < end; e++) {
    into.mentorOf[into.size] = mentorOf[e]!;
    into.score[into.size++] = score[e]!;
  }
}

function makeRoom(collected: Collected, more: number): void {
  if (collected.size + more <= collected.mentorOf.length) return;
  const room = 2 * (collected.size + more);
  const mentorOf = new Int32Array(room);
  const score = new Int32Array(room);
  mentorOf.set(collected.mentorOf);
  score.set(collected.score);
  collected.mentorOf = mentorOf;
  collected.score = score;
}
