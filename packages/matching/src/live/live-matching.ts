import type { AssignmentProblem, Objective, SolveOptions } from '../assignment.ts';
import { checkedProblem } from '../solver/check-problem.ts';
import { type Columns, columnsOf, type Graph, graphOf, usefulPlaces } from '../solver/graph.ts';
import { emptyMatching, type Matching } from '../solver/matching.ts';
import { makeSearch, type Search } from '../solver/search.ts';
import { settleAll } from '../solver/settle.ts';
import { solveGraph } from '../solver/solve-graph.ts';
import { poll, startWatch } from '../solver/watch.ts';

/**
 * A solved problem that is kept, pairs and prices, so that a change is repaired from where it stands. The graph
 * has one mentor more than the problem (`nobody`, without places): an edge that is taken out leads there, and in
 * `columns` comes from one mentee more.
 */
export interface LiveMatching {
  readonly objective: Objective;
  /** Scores of the problem as they are now, without keep bonuses; its capacities as they are now. */
  readonly problem: AssignmentProblem;
  readonly graph: Graph;
  readonly columns: Columns;
  /** Where each edge stands in `columns`. */
  readonly columnOfEdge: Int32Array;
  readonly matching: Matching;
  readonly search: Search;
  /** Added to the score of the pairs that stood when the state was opened. */
  readonly keepBonus: number;
  /** The mentor of each mentee when the state was opened. */
  readonly keptMentor: Int32Array;
  /** Mentor of each locked mentee, −1 when free. Its place is taken out of the graph. */
  readonly lockedMentor: Int32Array;
  /** 1 for edges that were forbidden. */
  readonly forbidden: Uint8Array;
  /** Scores may move between these without the pair reward losing its force. */
  readonly scoreLow: number;
  readonly scoreHigh: number;
}

export interface LiveOptions extends SolveOptions {
  /** Integer ≥ 0; 0 when absent. */
  readonly keepBonus?: number;
}

/** Solves the problem and keeps the state. Errors as `solveAssignment`. */
export function openLive(problem: AssignmentProblem, options: LiveOptions = {}): LiveMatching {
  const given = checkedProblem(problem);
  const own = { ...given, score: given.score.slice(), capacity: given.capacity.slice() };
  const people = { menteeCount: own.menteeCount, mentorCount: own.mentorCount + 1 };
  const graph = graphOf(people, { ...own, mentorOf: own.mentorOf.slice(), score: own.score.slice() });
  const capacity = new Int32Array(graph.mentorCount);
  capacity.set(own.capacity);
  const watch = startWatch(options);
  const matching = withNobody(
    emptyMatching(graph.menteeCount, graph.mentorCount, usefulPlaces(graph, capacity)),
  );
  const objective = options.objective ?? 'mostPairsThenScore';
  const mostPairs = objective === 'mostPairsThenScore';
  solveGraph(graph, matching, { mostPairs, classOf: null, classCount: 1, classStep: null }, watch);
  const spread = scoreRange(own.score);
  if (mostPairs) strengthenRewards(matching, spread, options.keepBonus ?? 0);
  const live: LiveMatching = {
    objective,
    problem: own,
    graph,
    ...indexedColumns(graph),
    matching,
    search: makeSearch(graph.mentorCount, watch),
    keepBonus: options.keepBonus ?? 0,
    keptMentor: matching.mentor.slice(),
    lockedMentor: new Int32Array(own.menteeCount).fill(-1),
    forbidden: new Uint8Array(own.mentorOf.length),
    scoreLow: spread.low,
    scoreHigh: spread.high,
  };
  giveKeepBonus(live);
  settleAll(graph, live.columns, matching, live.search);
  return live;
}

/** The value of the mentee behind edges that are taken out: nobody can make it move. */
function withNobody(matching: Matching): Matching {
  const value = new Float64Array(matching.value.length + 1);
  value[matching.value.length] = Number.POSITIVE_INFINITY;
  return { ...matching, value };
}

function scoreRange(score: Int32Array): { low: number; high: number } {
  let low = 0;
  let high = 10_000;
  for (let e = 0; e < score.length; e++) {
    low = Math.min(low, score[e]!);
    high = Math.max(high, score[e]!);
  }
  return { low, high };
}

/** Raises all rewards so that they hold for any later scores in range; who stays out, and its rivals, follow. */
function strengthenRewards(
  matching: Matching,
  spread: { low: number; high: number },
  keepBonus: number,
): void {
  const menteeCount = matching.reward.length;
  const reward = (menteeCount + 1) * (spread.high - spread.low + keepBonus + 1);
  for (let i = 0; i < menteeCount; i++) matching.reward[i] = Math.max(matching.reward[i]!, reward);
}

function indexedColumns(graph: LiveMatching['graph']): Pick<LiveMatching, 'columns' | 'columnOfEdge'> {
  const columns = columnsOf(graph);
  const next = columns.columnStart.slice();
  const columnOfEdge = Int32Array.from(graph.mentorOf, (j) => next[j]!++);
  return { columns, columnOfEdge };
}

/** A running pair gains the bonus and its mentee's value with it, so everything stays optimal. */
function giveKeepBonus(live: LiveMatching): void {
  const { graph, columns, columnOfEdge, matching, keepBonus } = live;
  for (let i = 0; i < graph.menteeCount; i++) {
    if (matching.mentor[i]! < 0) continue;
    matching.value[i]! += keepBonus;
    for (let e = graph.rowStart[i]!; e < graph.rowStart[i + 1]!; e++) {
      if (graph.mentorOf[e] !== matching.mentor[i]) continue;
      graph.score[e]! += keepBonus;
      columns.score[columnOfEdge[e]!]! += keepBonus;
    }
  }
}

/** Brings pairs and prices back to the optimum after changes. */
export function repair(live: LiveMatching): void {
  poll(live.search.watch);
  settleAll(live.graph, live.columns, live.matching, live.search);
}
