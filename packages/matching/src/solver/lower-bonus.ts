import type { Graph } from './graph.ts';
import type { Matching } from './matching.ts';

/**
 * Lowers the reward of every pair as far as the proof allows, so that prices are read as scores and stay small.
 * The crowded mentees (a Hall set) and the mentors they share fall together; everybody else stays. Expects one
 * reward for all, and returns the new one.
 */
export function lowerBonus(graph: Graph, matching: Matching, crowded: Int32Array): number {
  const { rowStart, mentorOf, score, menteeCount } = graph;
  const { value, price, reward } = matching;
  const inside = new Uint8Array(menteeCount);
  for (const i of crowded) inside[i] = 1;
  const shared = new Uint8Array(graph.mentorCount);
  for (const i of crowded) for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) shared[mentorOf[e]!] = 1;
  const old = menteeCount === 0 ? 0 : reward[0]!;
  let step = old;
  for (let j = 0; j < price.length; j++) if (shared[j] === 1 && price[j]! < step) step = price[j]!;
  for (let i = 0; i < menteeCount; i++) {
    if (inside[i] === 1) continue;
    step = Math.min(step, old + value[i]!);
    if (crowded.length === 0) continue;
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const j = mentorOf[e]!;
      if (shared[j] === 1) step = Math.min(step, value[i]! + price[j]! - score[e]!);
    }
  }
  for (const i of crowded) value[i]! += step;
  for (let j = 0; j < price.length; j++) if (shared[j] === 1) price[j]! -= step;
  reward.fill(old - step);
  return old - step;
}
