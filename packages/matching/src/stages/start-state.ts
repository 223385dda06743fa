import { type Graph, graphOf, usefulPlaces } from '../solver/graph.ts';
import { emptyMatching, type Matching } from '../solver/matching.ts';
import { solveGraph } from '../solver/solve-graph.ts';
import type { Watch } from '../solver/watch.ts';
import { classCountOf } from './classes.ts';
import type { Unlocked } from './locks.ts';
import type { RuleTree } from './rule-tree.ts';
import type { PricedProblem, StageState } from './settle-network.ts';
import type { StageCosts } from './stage-costs.ts';
import { type RuledProblem, stageNodes } from './stage-network.ts';
import type { StagedProblem } from './staged-problem.ts';

/** The staged problem with one limit an edge, solved: what the network starts from. */
export interface Start {
  /** Limit that each edge was held to: a set of the tree, or the number of sets and the mentor. */
  readonly columnOf: Int32Array;
  readonly matching: Matching;
  /** The scale of prices. */
  readonly gap: number;
}

/**
 * Solves the problem by the assignment solver, with the limits of single mentors and without the rules that join
 * several mentors or mentees. Where there are none of those, its prices are the end of it.
 */
export function solvedAlone(
  staged: StagedProblem,
  unlocked: Unlocked,
  ruled: RuledProblem,
  costs: StageCosts,
  watch: Watch,
): Start {
  const { problem } = unlocked;
  const { sets } = ruled.maximums;
  const columnOf = startColumns(ruled);
  const capacity = new Int32Array(sets.length + problem.mentorCount);
  for (const [m, set] of sets.entries()) capacity[m] = set.limit;
  capacity.set(problem.capacity, sets.length);
  const graph = openGraph(unlocked, columnOf, capacity.length, costs.score);
  const places = usefulPlaces(graph, capacity);
  const matching = emptyMatching(graph.menteeCount, graph.mentorCount, places);
  const classes = { classOf: staged.classOf ?? null, classCount: classCountOf(staged.classOf) };
  const gap = solveGraph(graph, matching, { mostPairs: true, ...classes, classStep: costs.classStep }, watch);
  return { columnOf, matching, gap };
}

/** For each edge the largest set around it that holds edges of one mentor only; the mentor itself if there is none. */
function startColumns({ problem, maximums }: RuledProblem): Int32Array {
  const { innermost, sets } = maximums;
  const unknown = -1;
  const several = -2;
  const owner = new Int32Array(sets.length).fill(unknown);
  for (let e = 0; e < innermost.length; e++) {
    const j = problem.mentorOf[e]!;
    for (let m = innermost[e]!; m >= 0; m = sets[m]!.parent) {
      if (owner[m] !== j) owner[m] = owner[m] === unknown ? j : several;
    }
  }
  const outermost = new Int32Array(sets.length).fill(-1);
  for (const [m, { parent }] of sets.entries()) {
    if (parent >= 0 && outermost[parent]! >= 0) outermost[m] = outermost[parent]!;
    else if (owner[m] !== several) outermost[m] = m;
  }
  return innermost.map((m, e) =>
    m >= 0 && outermost[m]! >= 0 ? outermost[m]! : sets.length + problem.mentorOf[e]!,
  );
}

/** The open edges alone, by their columns. */
function openGraph(
  { problem, open }: Unlocked,
  columnOf: Int32Array,
  columnCount: number,
  score: Int32Array,
): Graph {
  const people = { menteeCount: problem.menteeCount, mentorCount: columnCount };
  if (open.indexOf(0) < 0) return graphOf(people, { rowStart: problem.rowStart, mentorOf: columnOf, score });
  const rowStart = new Int32Array(problem.menteeCount + 1);
  const mentorOf = new Int32Array(open.length);
  const openScore = new Int32Array(open.length);
  let size = 0;
  for (let i = 0; i < problem.menteeCount; i++) {
    for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
      if (open[e] === 0) continue;
      mentorOf[size] = columnOf[e]!;
      openScore[size++] = score[e]!;
    }
    rowStart[i + 1] = size;
  }
  return graphOf(people, {
    rowStart,
    mentorOf: mentorOf.subarray(0, size),
    score: openScore.subarray(0, size),
  });
}

/** The start as pairs and potentials of the network; pairs beyond a limit are left out. */
export function startState(priced: PricedProblem, open: Uint8Array, start: Start): StageState {
  const { problem, maximums, costs, worth } = priced;
  const { matching, columnOf } = start;
  const nodes = stageNodes(priced);
  const potential = new Float64Array(nodes.count);
  const left = Int32Array.from(maximums.sets, (set) => set.limit);
  const beyondAll = costs.wantedWorth + worth.reduce((most, one) => Math.max(most, one), 0);
  for (const [m, { parent }] of maximums.sets.entries()) {
    const above = parent < 0 ? 0 : potential[nodes.limit + parent]!;
    potential[nodes.limit + m] = above - Math.min(matching.price[m]!, beyondAll);
  }
  const edgeOfMentee = new Int32Array(problem.menteeCount).fill(-1);
  for (let i = 0; i < problem.menteeCount; i++) {
    const column = matching.mentor[i]!;
    if (column < 0) continue;
    let e = problem.rowStart[i]!;
    while (columnOf[e] !== column) e++;
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
