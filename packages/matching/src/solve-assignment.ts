import type { Assignment, AssignmentProblem, Certificate, Objective, SolveOptions } from './assignment.ts';
import { checkedProblem } from './solver/check-problem.ts';
import { type Graph, usefulPlaces } from './solver/graph.ts';
import { competitorsOf, unmatchedMentees } from './solver/hall-set.ts';
import { lowerBonus } from './solver/lower-bonus.ts';
import { emptyMatching, type Matching } from './solver/matching.ts';
import { solveGraph } from './solver/solve-graph.ts';
import { report, startWatch } from './solver/watch.ts';

export type { Assignment, AssignmentProblem, Certificate, Objective, SolveOptions } from './assignment.ts';
export { MatchingAbortedError, MatchingInputError } from './assignment.ts';

/**
 * Finds the best set of pairs and proves it. Exact in integers for any problem of the contract; deterministic:
 * the same problem gives the same pairs on every machine. See the README for the method and its sources.
 *
 * @throws MatchingInputError before any work, naming the field and index that cannot be read
 * @throws MatchingAbortedError when `options.signal` is raised
 */
export function solveAssignment(problem: AssignmentProblem, options: SolveOptions = {}): Assignment {
  const objective = options.objective ?? 'mostPairsThenScore';
  const graph = checkedProblem(problem);
  const watch = startWatch(options);
  const places = usefulPlaces(graph, graph.capacity);
  const matching = emptyMatching(graph.menteeCount, graph.mentorCount, places);
  solveGraph(
    graph,
    matching,
    { mostPairs: objective === 'mostPairsThenScore', classOf: null, classCount: 1 },
    watch,
  );
  const assignment = certified(graph, matching, objective);
  report(watch, 1);
  return assignment;
}

/** Reads the answer and its proof from a settled matching. */
export function certified(graph: Graph, matching: Matching, objective: Objective): Assignment {
  const most = objective === 'mostPairsThenScore';
  const hallMentees = most ? competitorsOf(graph, matching, unmatchedMentees(matching)) : new Int32Array(0);
  priceMentorsWithoutPlaces(graph, matching);
  const pairBonus = most ? lowerBonus(graph, matching, hallMentees) : 0;
  const menteePrice = new Float64Array(graph.menteeCount);
  let pairCount = 0;
  let totalScore = 0;
  for (let i = 0; i < graph.menteeCount; i++) {
    menteePrice[i] = matching.value[i]! + pairBonus;
    const j = matching.mentor[i]!;
    if (j < 0) continue;
    pairCount++;
    totalScore += graph.score[graph.mentorOf.indexOf(j, graph.rowStart[i])]!;
  }
  const certificate: Certificate = {
    menteePrice,
    mentorPrice: matching.price.slice(),
    pairBonus,
    hallMentees,
  };
  return { objective, mentorOfMentee: matching.mentor.slice(), pairCount, totalScore, certificate };
}

/** A price that covers every candidate; it costs the proof nothing, there being no place to pay for. */
function priceMentorsWithoutPlaces(graph: Graph, matching: Matching): void {
  const { price, places, value } = matching;
  for (let j = 0; j < price.length; j++) if (places[j] === 0) price[j] = 0;
  for (let i = 0; i < graph.menteeCount; i++) {
    for (let e = graph.rowStart[i]!; e < graph.rowStart[i + 1]!; e++) {
      const j = graph.mentorOf[e]!;
      if (places[j] === 0) price[j] = Math.max(price[j]!, graph.score[e]! - value[i]!);
    }
  }
}
