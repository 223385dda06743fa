import { type Graph, graphOf, usefulPlaces } from '../solver/graph.ts';
import { emptyMatching, type Matching } from '../solver/matching.ts';
import { solveGraph } from '../solver/solve-graph.ts';
import type { Watch } from '../solver/watch.ts';
import { classCountOf } from './classes.ts';
import type { Unlocked } from './locks.ts';
import { capacityRule, type RuleTree } from './rule-tree.ts';
import type { PricedProblem, StageState } from './settle-network.ts';
import type { StageCosts } from './stage-costs.ts';
import { stageNodes } from './stage-network.ts';
import type { StagedProblem } from './staged-problem.ts';

/**
 * Solves the problem without its side rules by the assignment solver. Its prices are the start of the network;
 * where there are no side rules they are the end too.
 */
export function solvedWithoutRules(
  staged: StagedProblem,
  unlocked: Unlocked,
  maximums: RuleTree,
  costs: StageCosts,
  watch: Watch,
): { matching: Matching; gap: number } {
  const { problem } = unlocked;
  const graph = openGraph(unlocked, costs.score);
  const places = usefulPlaces(graph, startCapacity(unlocked, maximums));
  const matching = emptyMatching(problem.menteeCount, problem.mentorCount, places);
  const { classOf } = staged;
  const classes = { classOf: classOf ?? null, classCount: classCountOf(classOf) };
  const gap = solveGraph(graph, matching, { mostPairs: true, ...classes, classStep: costs.classStep }, watch);
  return { matching, gap };
}

/** The open edges alone. */
function openGraph({ problem, open }: Unlocked, score: Int32Array): Graph {
  const { menteeCount } = problem;
  if (open.indexOf(0) < 0) return graphOf(problem, { ...problem, score });
  const rowStart = new Int32Array(menteeCount + 1);
  const mentorOf = new Int32Array(open.length);
  const openScore = new Int32Array(open.length);
  let size = 0;
  for (let i = 0; i < menteeCount; i++) {
    for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
      if (open[e] === 0) continue;
      mentorOf[size] = problem.mentorOf[e]!;
      openScore[size++] = score[e]!;
    }
    rowStart[i + 1] = size;
  }
  const edges = { mentorOf: mentorOf.subarray(0, size), score: openScore.subarray(0, size) };
  return graphOf(problem, { rowStart, ...edges });
}

/**
 * Capacities for the start: where all edges of a mentor lie in sets of its own (in-house and away, say), it can
 * take no more than those sets together.
 */
function startCapacity({ problem }: Unlocked, maximums: RuleTree): Int32Array {
  const { innermost, sets } = maximums;
  const ownerOf = new Int32Array(sets.length).fill(-1);
  for (let e = 0; e < innermost.length; e++) {
    const m = innermost[e]!;
    if (m < 0) continue;
    ownerOf[m] = ownerOf[m] === -1 || ownerOf[m] === problem.mentorOf[e] ? problem.mentorOf[e]! : -2;
  }
  const inSets = new Float64Array(problem.mentorCount);
  for (const [m, set] of sets.entries()) if (ownerOf[m]! >= 0) inSets[ownerOf[m]!]! += set.limit;
  for (let e = 0; e < innermost.length; e++) {
    if (innermost[e]! < 0 || ownerOf[innermost[e]!]! < 0)
      inSets[problem.mentorOf[e]!] = Number.POSITIVE_INFINITY;
  }
  return problem.capacity.map((capacity, j) => Math.min(capacity, inSets[j]!));
}

/** The plain answer as pairs and potentials of the network; pairs beyond a limit are left out. */
export function startState(priced: PricedProblem, open: Uint8Array, matching: Matching): StageState {
  const { problem, maximums, costs, worth } = priced;
  const nodes = stageNodes(priced);
  const potential = new Float64Array(nodes.count);
  const beyondAll = costs.wantedWorth + worth.reduce((most, one) => Math.max(most, one), 0);
  const left = Int32Array.from(maximums.sets, (set) => set.limit);
  for (const [m, set] of maximums.sets.entries()) {
    const above = set.parent < 0 ? 0 : potential[nodes.limit + set.parent]!;
    const price = set.rule === capacityRule ? matching.price[set.group]! : 0;
    potential[nodes.limit + m] = above - Math.min(price, beyondAll);
  }
  const edgeOfMentee = new Int32Array(problem.menteeCount).fill(-1);
  for (let i = 0; i < problem.menteeCount; i++) {
    const mentor = matching.mentor[i]!;
    if (mentor < 0) continue;
    const e = problem.mentorOf.indexOf(mentor, problem.rowStart[i]);
    if (open[e] === 1 && takePlace(maximums, left, e)) edgeOfMentee[i] = e;
  }
  return { edgeOfMentee, potential };
}

/** Takes one from every limit around edge e, unless one of them has nothing left. */
function takePlace({ innermost, sets }: RuleTree, left: Int32Array, e: number): boolean {
  for (let m = innermost[e]!; m >= 0; m = sets[m]!.parent) if (left[m] === 0) return false;
  for (let m = innermost[e]!; m >= 0; m = sets[m]!.parent) left[m]!--;
  return true;
}
