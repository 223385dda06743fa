import type { Assignment, AssignmentProblem, SolveOptions } from './assignment.ts';
import { certified } from './solver/certified.ts';
import { checkedProblem } from './solver/check-problem.ts';
import { graphOf, usefulPlaces } from './solver/graph.ts';
import { emptyMatching } from './solver/matching.ts';
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
  const { capacity, ...edges } = checkedProblem(problem);
  const graph = graphOf(edges, edges);
  const watch = startWatch(options);
  const places = usefulPlaces(graph, capacity);
  const matching = emptyMatching(graph.menteeCount, graph.mentorCount, places);
  solveGraph(
    graph,
    matching,
    { mostPairs: objective === 'mostPairsThenScore', classOf: null, classCount: 1, classStep: null },
    watch,
  );
  const assignment = certified(graph, matching, objective);
  report(watch, 1);
  return assignment;
}
