/**
 * A network with a circulation on it. Arc 2k runs forwards and arc 2k + 1 is its reverse; `room` is what an arc
 * can still take, so the flow on arc 2k is the room of its reverse. A frozen pair of arcs keeps its flow.
 */
export interface Network {
  readonly nodeCount: number;
  /** Head of each arc; its tail is the head of its reverse. */
  readonly head: Int32Array;
  readonly room: Float64Array;
  readonly cost: Float64Array;
  /** By pair: 1 when an earlier stage has decided the flow. */
  readonly frozen: Uint8Array;
  /** Arcs out of node v are arcs[first[v]] … arcs[first[v + 1] − 1]. */
  readonly first: Int32Array;
  readonly arcs: Int32Array;
  readonly potential: Float64Array;
}

export interface NetworkPlan {
  nodeCount: number;
  readonly tails: number[];
  readonly heads: number[];
  readonly capacities: number[];
}

export function emptyPlan(): NetworkPlan {
  return { nodeCount: 0, tails: [], heads: [], capacities: [] };
}

/** Adds an arc and returns the number of its pair. */
export function addArc(plan: NetworkPlan, tail: number, head: number, capacity: number): number {
  plan.tails.push(tail);
  plan.heads.push(head);
  return plan.capacities.push(capacity) - 1;
}

export function networkOf(plan: NetworkPlan): Network {
  const pairCount = plan.tails.length;
  const head = new Int32Array(2 * pairCount);
  const room = new Float64Array(2 * pairCount);
  const first = new Int32Array(plan.nodeCount + 1);
  for (let k = 0; k < pairCount; k++) {
    head[2 * k] = plan.heads[k]!;
    head[2 * k + 1] = plan.tails[k]!;
    room[2 * k] = plan.capacities[k]!;
    first[plan.tails[k]! + 1]!++;
    first[plan.heads[k]! + 1]!++;
  }
  for (let v = 0; v < plan.nodeCount; v++) first[v + 1]! += first[v]!;
  const next = first.slice(0, plan.nodeCount);
  const arcs = new Int32Array(2 * pairCount);
  for (let a = 0; a < 2 * pairCount; a++) arcs[next[head[a ^ 1]!]!++] = a;
  return {
    nodeCount: plan.nodeCount,
    head,
    room,
    cost: new Float64Array(2 * pairCount),
    frozen: new Uint8Array(pairCount),
    first,
    arcs,
    potential: new Float64Array(plan.nodeCount),
  };
}

export function flowOn(network: Network, pair: number): number {
  return network.room[2 * pair + 1]!;
}

export function push(network: Network, arc: number, amount: number): void {
  network.room[arc]! -= amount;
  network.room[arc ^ 1]! += amount;
}

export function setCost(network: Network, pair: number, cost: number): void {
  network.cost[2 * pair] = cost;
  network.cost[2 * pair + 1] = -cost;
}

export function reducedCost(network: Network, arc: number): number {
  const { cost, potential, head } = network;
  return cost[arc]! + potential[head[arc ^ 1]!]! - potential[head[arc]!]!;
}
