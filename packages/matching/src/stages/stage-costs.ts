import { setCost } from '../flow/network.ts';
import type { RuleTree } from './rule-tree.ts';
import type { StageNetwork } from './stage-network.ts';
import type { StagedProblem } from './staged-problem.ts';

/** What a pair is worth in the stages up to the score, as one number that keeps their order. */
export interface StageCosts {
  /** Score of each edge with its keep bonus. */
  readonly score: Int32Array;
  /** A pair of a mentee of class c is worth `classStep` · (classCount − c) beyond its score. */
  readonly classStep: number;
  /** Worth of each pair that a minimum still wants. */
  readonly wantedWorth: number;
}

/**
 * Weights under which one cheapest circulation decides classes, then minimums, then score, exactly.
 *
 * *Minimums before score*: whatever is not best in the minimums can be made better along one cycle that visits each
 * mentee at most once, so that it costs at most menteeCount · (largest loss of a mentee); a wanted pair is worth
 * more. *Classes before minimums*: sets of mentees that can be served together are a matroid (Edmonds and
 * Fulkerson 1965), so whatever is not best in the classes can be made better by one mentee that enters, for at most
 * one that leaves. She is missed by at most every minimum group around her, which a step between classes outweighs.
 */
export function stageCosts(staged: StagedProblem, minimums: RuleTree): StageCosts {
  const { score, menteeCount } = staged.problem;
  const bonus = staged.keepBonus ?? 0;
  const { running } = staged;
  const worth =
    running === undefined || bonus === 0 ? score : score.map((s, e) => (running[e] === 1 ? s + bonus : s));
  let high = 0;
  let low = 0;
  for (let e = 0; e < worth.length; e++) {
    if (worth[e]! > high) high = worth[e]!;
    if (worth[e]! < low) low = worth[e]!;
  }
  const wantedWorth = (menteeCount + 1) * (high - low + 1);
  return { score: worth, wantedWorth, classStep: (nestingDepth(minimums) + 1) * wantedWorth };
}

/** How many minimum groups a mentee can be in. */
function nestingDepth({ sets }: RuleTree): number {
  const depth = new Int32Array(sets.length);
  let most = 0;
  for (const [g, { parent }] of sets.entries()) {
    depth[g] = parent < 0 ? 1 : depth[parent]! + 1;
    most = Math.max(most, depth[g]!);
  }
  return most;
}

/** Puts the costs on the network's arcs: the circulation worth most costs least. */
export function setCosts(net: StageNetwork, costs: StageCosts, worth: Float64Array): void {
  const { network, entryArc, edgeArc, wantedArc } = net;
  for (let i = 0; i < entryArc.length; i++) setCost(network, entryArc[i]!, -worth[i]!);
  for (let e = 0; e < edgeArc.length; e++) {
    if (edgeArc[e]! >= 0) setCost(network, edgeArc[e]!, -costs.score[e]!);
  }
  for (const planned of wantedArc) setCost(network, planned, -costs.wantedWorth);
}
