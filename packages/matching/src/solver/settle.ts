import { settleMentor } from './backward-search.ts';
import { coreOf, widenedCore } from './core-graph.ts';
import { isDense, settleOnMatrix } from './dense-search.ts';
import { settleMentee } from './forward-search.ts';
import { type Columns, columnsOf, type Graph } from './graph.ts';
import type { Matching } from './matching.ts';
import type { NearGraph } from './near-graph.ts';
import type { Search } from './search.ts';
import { poll, report } from './watch.ts';

/**
 * Makes the matching optimal on the full graph: settles everybody on a core of the near one, looks for edges outside that beat
 * the prices, adds them and repeats. Every round but the last adds an edge to the core, so it ends.
 */
export function settleByCore(
  graph: Graph,
  near: NearGraph,
  matching: Matching,
  search: Search,
  slackMax: number,
): void {
  let core: Graph | null = coreOf(near.edges, matching, slackMax);
  while (core !== null) {
    if (isDense(core)) settleOnMatrix(graph, matching, search);
    settleAll(core, null, matching, search);
    poll(search.watch);
    core = widenedCore(graph, near, core, matching);
  }
}

/** Settles every free mentee, then every mentor that asks a price for an empty place. */
export function settleAll(graph: Graph, columns: Columns | null, matching: Matching, search: Search): void {
  const { mentor, value, reward, load, places, price } = matching;
  for (let i = 0; i < graph.menteeCount; i++) {
    if (mentor[i]! >= 0 || value[i]! <= -reward[i]!) continue;
    settleMentee(graph, matching, search, i);
    report(search.watch, i / graph.menteeCount);
  }
  let byMentor = columns;
  for (let j = 0; j < graph.mentorCount; j++) {
    while (load[j]! < places[j]! && price[j]! > 0) {
      byMentor ??= columnsOf(graph);
      settleMentor(byMentor, matching, search, j);
    }
  }
}
