import { emptyHeap, type Heap, lift, takeLeast } from '../solver/heap.ts';
import { poll, report, type Watch } from '../solver/watch.ts';
import { freeze, type Network, push, reducedCost } from './network.ts';

interface Paths {
  readonly heap: Heap;
  /** Arc by which each node was reached. */
  readonly by: Int32Array;
  readonly met: Int32Array;
  readonly settled: Int32Array;
  readonly excess: Float64Array;
  /** Nearest node met so far that lacks something, −1 for none, and its distance. */
  end: number;
  length: number;
}

/**
 * Makes the circulation cheapest for the present costs. Arcs with negative reduced cost are filled first, then
 * what is too much at some nodes is led to where it is missing, always by a shortest path (Edmonds and Karp 1972;
 * Ahuja, Magnanti and Orlin 1993, chapter 9). The caller sets potentials that leave few negative arcs. The old
 * circulation shows that a way back exists; each path moves at least one unit, and only as many units move as
 * were filled in, so it ends.
 */
export function makeCheapest(network: Network, watch: Watch): void {
  const { nodeCount, head, mate, room } = network;
  const paths: Paths = {
    heap: emptyHeap(nodeCount),
    by: new Int32Array(nodeCount),
    met: new Int32Array(nodeCount),
    settled: new Int32Array(nodeCount),
    excess: new Float64Array(nodeCount),
    end: -1,
    length: Number.POSITIVE_INFINITY,
  };
  const { excess } = paths;
  for (let arc = 0; arc < head.length; arc++) {
    if (room[arc] === 0 || reducedCost(network, arc) >= 0) continue;
    excess[head[arc]!]! += room[arc]!;
    excess[head[mate[arc]!]!]! -= room[arc]!;
    push(network, arc, room[arc]!);
  }
  for (let v = 0; v < nodeCount; v++) {
    if (excess[v]! > 0) report(watch, v / nodeCount);
    while (excess[v]! > 0) leadAway(network, paths, v, watch);
  }
}

/** Freezes every arc whose flow all cheapest circulations share (complementary slackness). */
export function freezeDecided(network: Network): void {
  const { arcOf } = network;
  for (let planned = 0; planned < arcOf.length; planned++) {
    if (reducedCost(network, arcOf[planned]!) !== 0) freeze(network, planned);
  }
}

/** Leads some of the excess of `start` to the nearest node that lacks it. */
function leadAway(network: Network, paths: Paths, start: number, watch: Watch): void {
  const { head, mate, potential, room, first } = network;
  const { heap, by, met, settled, excess } = paths;
  const distance = heap.key;
  let metCount = 1;
  let settledCount = 0;
  distance[start] = 0;
  met[0] = start;
  lift(heap, start);
  paths.end = -1;
  paths.length = Number.POSITIVE_INFINITY;
  while (heap.size > 0 && distance[heap.node[0]!]! < paths.length) {
    const v = takeLeast(heap);
    settled[settledCount++] = v;
    metCount = relax(network, paths, v, metCount);
    watch.scans += first[v + 1]! - first[v]!;
    if (watch.scans >= watch.nextPoll) poll(watch);
  }
  const { end, length } = paths;
  if (end < 0) throw new Error('the circulation has lost its balance');
  for (let k = 0; k < settledCount; k++) potential[settled[k]!]! += distance[settled[k]!]! - length;
  let amount = Math.min(excess[start]!, -excess[end]!);
  for (let v = end; v !== start; v = head[mate[by[v]!]!]!) amount = Math.min(amount, room[by[v]!]!);
  for (let v = end; v !== start; v = head[mate[by[v]!]!]!) push(network, by[v]!, amount);
  excess[start]! -= amount;
  excess[end]! += amount;
  for (let k = 0; k < metCount; k++) {
    distance[met[k]!] = Number.POSITIVE_INFINITY;
    heap.at[met[k]!] = -1;
  }
  heap.size = 0;
}

function relax(network: Network, paths: Paths, v: number, alreadyMet: number): number {
  const { head, room, first, cost, potential } = network;
  const { heap, by, met, excess } = paths;
  const distance = heap.key;
  const base = distance[v]! + potential[v]!;
  const end = first[v + 1]!;
  let metCount = alreadyMet;
  for (let arc = first[v]!; arc < end; arc++) {
    if (room[arc] === 0) continue;
    const w = head[arc]!;
    const there = base + cost[arc]! - potential[w]!;
    if (there >= paths.length || there >= distance[w]!) continue;
    if (distance[w] === Number.POSITIVE_INFINITY) met[metCount++] = w;
    distance[w] = there;
    by[w] = arc;
    if (excess[w]! < 0) {
      paths.end = w;
      paths.length = there;
    } else {
      lift(heap, w);
    }
  }
  return metCount;
}
