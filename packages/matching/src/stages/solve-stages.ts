import { checkedProblem } from '../solver/check-problem.ts';
import { beginPart, startWatch } from '../solver/watch.ts';
import { classCountOf } from './classes.ts';
import { runLastStages } from './last-stages.ts';
import { takeLocks, type Unlocked } from './locks.ts';
import { stagesByMilp } from './milp.ts';
import { raiseFloor } from './raise-floor.ts';
import { maximumTree, minimumTree, type RuleTree } from './rule-tree.ts';
import { markEdges, type PricedProblem, pricedNetwork, settleOnNetwork } from './settle-network.ts';
import { stageCosts } from './stage-costs.ts';
import { pairsOn } from './stage-network.ts';
import type { Shortfall, StagedAnswer, StagedProblem, StagedResult, StageOptions } from './staged-problem.ts';
import { solvedAlone, startState } from './start-state.ts';

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

/** Shares of the work after the start and after the side rules; ties are the rest. */
const startDone = 0.5;
const rulesDone = 0.9;

function chosenByFlow(
  staged: StagedProblem,
  unlocked: Unlocked,
  maximums: RuleTree,
  minimums: RuleTree,
  options: StageOptions,
): Uint8Array {
  const { problem, open } = unlocked;
  const watch = startWatch(options);
  const costs = stageCosts(staged, minimums);
  beginPart(watch, startDone);
  const ruled = { problem, maximums, minimums };
  const start = solvedAlone(staged, unlocked, ruled, costs, watch);
  const priced: PricedProblem = { ...ruled, costs, worth: start.matching.reward };
  const state = startState(priced, open, start);
  const slackMax = start.gap / 2;
  beginPart(watch, rulesDone);
  settleOnNetwork(priced, open, state, slackMax, watch);
  if (staged.floor === true) raiseFloor(priced, open, state, slackMax, watch);
  beginPart(watch, 1);
  const tight = new Uint8Array(open.length);
  markEdges(priced, open, state, tight, 1);
  const net = pricedNetwork(priced, tight, state);
  runLastStages(staged, net, watch);
  const chosen = new Uint8Array(open.length);
  for (const e of pairsOn(net, problem)) if (e >= 0) chosen[e] = 1;
  return chosen;
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
