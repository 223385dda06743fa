/**
 * A binary heap of node numbers ordered by `key`, with the place of each node known so that a key can fall.
 * `key` is Infinity for nodes that the running search has not met.
 */
export interface Heap {
  readonly key: Float64Array;
  readonly node: Int32Array;
  /** Index of each node in `node`, −1 when it is not in the heap. */
  readonly at: Int32Array;
  size: number;
}

export function emptyHeap(nodeCount: number): Heap {
  return {
    key: new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY),
    node: new Int32Array(nodeCount),
    at: new Int32Array(nodeCount).fill(-1),
    size: 0,
  };
}

/** Adds the node, or moves it up when it is there already; its key has just been set to a smaller value. */
export function lift(heap: Heap, entering: number): void {
  const { key, node, at } = heap;
  let hole = at[entering]!;
  if (hole < 0) hole = heap.size++;
  const enteringKey = key[entering]!;
  while (hole > 0) {
    const parent = (hole - 1) >> 1;
    const above = node[parent]!;
    if (key[above]! <= enteringKey) break;
    node[hole] = above;
    at[above] = hole;
    hole = parent;
  }
  node[hole] = entering;
  at[entering] = hole;
}

/** Takes out the node with the smallest key; the heap must not be empty. */
export function takeLeast(heap: Heap): number {
  const { key, node, at } = heap;
  const least = node[0]!;
  at[least] = -1;
  const size = --heap.size;
  if (size === 0) return least;
  const last = node[size]!;
  const lastKey = key[last]!;
  let hole = 0;
  for (;;) {
    let child = 2 * hole + 1;
    if (child >= size) break;
    if (child + 1 < size && key[node[child + 1]!]! < key[node[child]!]!) child++;
    const below = node[child]!;
    if (key[below]! >= lastKey) break;
    node[hole] = below;
    at[below] = hole;
    hole = child;
  }
  node[hole] = last;
  at[last] = hole;
  return least;
}
