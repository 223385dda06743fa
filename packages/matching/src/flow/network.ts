/**
 * A network with a circulation on it. The arcs out of node v are first[v] … first[v + 1] − 1, side by side, since
 * searches do little else than walk along them. Every arc has a mate that runs the other way; `room` is what an
 * arc can still take, so the flow on a planned arc is the room of its mate.
 */
export interface Network {
  readonly nodeCount: number;
  readonly first: Int32Array;
  readonly head: Int32Array;
  readonly mate: Int32Array;
  readonly room: Int32Array;
  readonly cost: Float64Array;
  readonly potential: Float64Array;
  /** Where each planned arc stands. */
  readonly arcOf: Int32Array;
  /** Flow of planned arcs that are frozen (they and their mates have no room), −1 for the others. */
  readonly frozenFlow: Int32Array;
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

/** Adds an arc and returns its number in the plan. */
export function addArc(plan: NetworkPlan, tail: number, head: number, capacity: number): number {
  plan.tails.push(tail);
  plan.heads.push(head);
  return plan.capacities.push(capacity) - 1;
}

export function networkOf(plan: NetworkPlan): Network {
  const { nodeCount, tails, heads, capacities } = plan;
  const first = new Int32Array(nodeCount + 1);
  for (let k = 0; k < tails.length; k++) {
    first[tails[k]! + 1]!++;
    first[heads[k]! + 1]!++;
  }
  for (let v = 0; v < nodeCount; v++) first[v + 1]! += first[v]!;
  const next = first.slice(0, nodeCount);
  const head = new Int32Array(2 * tails.length);
  const mate = new Int32Array(head.length);
  const room = new Int32Array(head.length);
  const arcOf = new Int32Array(tails.length);
  for (let k = 0; k < tails.length; k++) {
    const arc = next[tails[k]!]!++;
    const back = next[heads[k]!]!++;
    arcOf[k] = arc;
    head[arc] = heads[k]!;
    head[back] = tails[k]!;
    mate[arc] = back;
    mate[back] = arc;
    room[arc] = capacities[k]!;
  }
  return {
    nodeCount,
    first,
    head,
    mate,
    room,
    cost: new Float64Array(head.length),
    potential: new Float64Array(nodeCount),
    arcOf,
    frozenFlow: new Int32Array(tails.length).fill(-1),
  };
}

export function flowOn(network: Network, planned: number): number {
  const { frozenFlow, room, mate, arcOf } = network;
  return frozenFlow[planned]! >= 0 ? frozenFlow[planned]! : room[mate[arcOf[planned]!]!]!;
}

/** Keeps the flow of a planned arc for good. */
export function freeze(network: Network, planned: number): void {
  const { frozenFlow, room, mate, arcOf } = network;
  const arc = arcOf[planned]!;
  frozenFlow[planned] = flowOn(network, planned);
  room[arc] = 0;
  room[mate[arc]!] = 0;
}

/** Pushes along an arc (not a planned one: see `arcOf`). */
export function push(network: Network, arc: number, amount: number): void {
  network.room[arc]! -= amount;
  network.room[network.mate[arc]!]! += amount;
}

export function setCost(network: Network, planned: number, cost: number): void {
  const arc = network.arcOf[planned]!;
  network.cost[arc] = cost;
  network.cost[network.mate[arc]!] = -cost;
}

export function reducedCost(network: Network, arc: number): number {
  const { cost, potential, head, mate } = network;
  return cost[arc]! + potential[head[mate[arc]!]!]! - potential[head[arc]!]!;
}
