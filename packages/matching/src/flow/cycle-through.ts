import { type Network, push } from './network.ts';

/** Room for depth-first walks; `seenBy` keeps what was found useless for the same target. */
export interface CycleWalk {
  readonly seenBy: Int32Array;
  readonly by: Int32Array;
  readonly stack: Int32Array;
}

export function makeCycleWalk(network: Network): CycleWalk {
  return {
    seenBy: new Int32Array(network.nodeCount).fill(-1),
    by: new Int32Array(network.nodeCount),
    stack: new Int32Array(network.nodeCount),
  };
}

/**
 * Sends one unit along `arc` and back to its tail over arcs that have room, if there is a way: an exchange
 * between two circulations of equal worth. Nodes that could not reach the tail stay marked by it.
 */
export function exchangeAlong(network: Network, walk: CycleWalk, arc: number): boolean {
  const { head, mate, room, first } = network;
  const { seenBy, by, stack } = walk;
  const target = head[mate[arc]!]!;
  if (room[arc] === 0 || seenBy[head[arc]!] === target) return false;
  let size = 1;
  stack[0] = head[arc]!;
  seenBy[head[arc]!] = target;
  by[head[arc]!] = arc;
  while (size > 0) {
    const v = stack[--size]!;
    for (let out = first[v]!; out < first[v + 1]!; out++) {
      const w = head[out]!;
      if (room[out] === 0 || mate[out] === arc) continue;
      if (w === target) {
        push(network, out, 1);
        for (let u = v; u !== target; u = head[mate[by[u]!]!]!) push(network, by[u]!, 1);
        return true;
      }
      if (seenBy[w] === target) continue;
      seenBy[w] = target;
      by[w] = out;
      stack[size++] = w;
    }
  }
  return false;
}
