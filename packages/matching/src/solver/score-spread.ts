import type { Graph } from './graph.ts';

/** How far scores lie apart: the scale of prices and of the auction's step. */
export interface ScoreSpread {
  /** Half the mean distance between a mentee's best and eighth-best score, at least 1. */
  readonly gap: number;
  /** Lowest best score of any mentee that has candidates, 0 when none has. */
  readonly lowestBest: number;
}

const ranks = 8;

export function scoreSpread(graph: Graph): ScoreSpread {
  const { menteeCount, rowStart, score } = graph;
  const top = new Int32Array(ranks);
  let gaps = 0;
  let rows = 0;
  let lowestBest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < menteeCount; i++) {
    const size = highest(score, rowStart[i]!, rowStart[i + 1]!, top);
    if (size === 0) continue;
    rows++;
    gaps += top[0]! - top[size - 1]!;
    if (top[0]! < lowestBest) lowestBest = top[0]!;
  }
  if (rows === 0) return { gap: 1, lowestBest: 0 };
  return { gap: Math.max(1, Math.ceil(gaps / rows / 2)), lowestBest };
}

/** Writes the highest scores of a row into `top`, falling; returns how many there are. */
function highest(score: Int32Array, from: number, end: number, top: Int32Array): number {
  let size = 0;
  for (let e = from; e < end; e++) {
    const s = score[e]!;
    if (size === ranks && s <= top[ranks - 1]!) continue;
    let k = size < ranks ? size++ : ranks - 1;
    for (; k > 0 && top[k - 1]! < s; k--) top[k] = top[k - 1]!;
    top[k] = s;
  }
  return size;
}
