import { flowOn } from '../flow/network.ts';
import { checkedProblem } from '../solver/check-problem.ts';
import { startWatch } from '../solver/watch.ts';
import { classCountOf } from './classes.ts';
import { takeLocks, type Unlocked } from './locks.ts';
import { stagesByMilp } from './milp.ts';
import { chosenByPrices, isPlain } from './plain-stages.ts';
import { maximumTree, minimumTree, type RuleTree } from './rule-tree.ts';
import { runStages } from './run-stages.ts';
import { stageNetwork } from './stage-network.ts';
import type { Shortfall, StagedAnswer, StagedProblem, StagedResult, StageOptions } from './staged-problem.ts';

/**
 * Decides a coordinator's whole wish stage by stage. Nested rules are a flow problem and every stage is proven;
 * rules that cross are refused by name, or left to the general solver in `options.milp`.
 *
 * @throws MatchingInputError when the problem cannot be read
 * @throws MatchingAbortedError when `options.signal` is raised
 */
export function solveStages(staged: StagedProblem, options: StageOptions = {}): StagedResult {
  const problem = checkedProblem(staged.problem);
  const unlocked = takeLocks({ ...staged, problem });
  if ('kind' in unlocked) return unlocked;
  if (isPlain(staged))
    return answerOf(staged, unlocked, chosenByPrices(staged, unlocked, options), 'flow', 0);
  const maximums = maximumTree(unlocked.problem, unlocked.maximums);
  const minimums = minimumTree(problem.menteeCount, unlocked.minimums);
  if ('sets' in maximums && 'sets' in minimums) {
    const chosen = chosenByFlow(staged, unlocked, maximums, minimums, options);
    return answerOf(staged, unlocked, chosen, 'flow', 0);
  }
  if (options.milp === undefined) {
    const crossing = 'sets' in maximums ? minimums : maximums;
    if ('sets' in crossing) throw new Error('no rules cross');
    return { kind: 'refused', code: 'rulesCross', ...crossing };
  }
  const result = stagesByMilp(staged, unlocked, options.milp);
  return 'kind' in result ? result : answerOf(staged, unlocked, result.chosen, 'milp', result.gap);
}

function chosenByFlow(
  staged: StagedProblem,
  unlocked: Unlocked,
  maximums: RuleTree,
  minimums: RuleTree,
  options: StageOptions,
): Uint8Array {
  const net = stageNetwork(unlocked.problem, unlocked.open, maximums, minimums);
  runStages(staged, unlocked, net, startWatch(options));
  return Uint8Array.from(net.edgeArc, (pair) => (pair < 0 ? 0 : flowOn(net.network, pair)));
}

/** Puts the locked pairs back and counts what the coordinator is shown. */
function answerOf(
  staged: StagedProblem,
  unlocked: Unlocked,
  chosen: Uint8Array,
  method: 'flow' | 'milp',
  gap: number,
): StagedAnswer {
  const { problem, classOf, running } = staged;
  const mentorOfMentee = new Int32Array(problem.menteeCount).fill(-1);
  const pairsOfClass: number[] = new Array(classCountOf(classOf)).fill(0);
  let pairCount = 0;
  let totalScore = 0;
  let worstScore: number | null = null;
  let runningKept = 0;
  for (let i = 0; i < problem.menteeCount; i++) {
    for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
      const locked = unlocked.lockedEdge[i] === e;
      if (chosen[e] !== 1 && !locked) continue;
      mentorOfMentee[i] = problem.mentorOf[e]!;
      pairCount++;
      pairsOfClass[classOf?.[i] ?? 0]!++;
      totalScore += problem.score[e]!;
      runningKept += running?.[e] ?? 0;
      if (!locked && (worstScore === null || problem.score[e]! < worstScore)) worstScore = problem.score[e]!;
    }
  }
  const shortfalls = shortfallsOf(staged, mentorOfMentee);
  const counts = { pairCount, pairsOfClass, shortfalls, worstScore, totalScore, runningKept };
  return { kind: 'solved', mentorOfMentee, ...counts, method, gap };
}

function shortfallsOf(staged: StagedProblem, mentorOfMentee: Int32Array): Shortfall[] {
  const shortfalls: Shortfall[] = [];
  for (const rule of staged.minimums ?? []) {
    const missing = rule.atLeast.slice();
    for (const [i, mentor] of mentorOfMentee.entries()) {
      const group = rule.groupOfMentee[i]!;
      if (mentor >= 0 && group >= 0) missing[group]!--;
    }
    for (const [group, count] of missing.entries()) {
      if (count > 0) shortfalls.push({ rule: rule.name, group, missing: count });
    }
  }
  return shortfalls;
}
