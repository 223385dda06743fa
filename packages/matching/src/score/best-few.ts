/**
 * The best `capacity` positions offered so far, worst on top. A lower rank number wins a tie, so the choice does
 * not depend on the order of the offers.
 */
export interface BestFew {
  readonly capacity: number;
  readonly score: Int32Array;
  readonly rank: Int32Array;
  readonly position: Int32Array;
  size: number;
}

export function emptyBestFew(capacity: number): BestFew {
  return {
    capacity,
    score: new Int32Array(capacity + 1),
    rank: new Int32Array(capacity + 1),
    position: new Int32Array(capacity + 1),
    size: 0,
  };
}

/** The score below which an offer is useless, −1 while there is room. */
export function leastUseful(few: BestFew): number {
  return few.size < few.capacity ? -1 : few.score[0]!;
}

export function offer(few: BestFew, score: number, rank: number, position: number): void {
  if (few.capacity === 0) return;
  if (few.size < few.capacity) {
    rise(few, few.size++, score, rank, position);
  } else if (isWorse(few.score[0]!, few.rank[0]!, score, rank)) {
    sink(few, score, rank, position);
  }
}

function isWorse(score: number, rank: number, thanScore: number, thanRank: number): boolean {
  return score < thanScore || (score === thanScore && rank > thanRank);
}

function rise(few: BestFew, from: number, score: number, rank: number, position: number): void {
  let hole = from;
  while (hole > 0) {
    const parent = (hole - 1) >> 1;
    if (!isWorse(score, rank, few.score[parent]!, few.rank[parent]!)) break;
    copy(few, parent, hole);
    hole = parent;
  }
  put(few, hole, score, rank, position);
}

function sink(few: BestFew, score: number, rank: number, position: number): void {
  let hole = 0;
  for (;;) {
    let child = 2 * hole + 1;
    if (child >= few.size) break;
    const right = child + 1;
    if (
      right < few.size &&
      isWorse(few.score[right]!, few.rank[right]!, few.score[child]!, few.rank[child]!)
    ) {
      child = right;
    }
    if (!isWorse(few.score[child]!, few.rank[child]!, score, rank)) break;
    copy(few, child, hole);
    hole = child;
  }
  put(few, hole, score, rank, position);
}

function copy(few: BestFew, from: number, to: number): void {
  few.score[to] = few.score[from]!;
  few.rank[to] = few.rank[from]!;
  few.position[to] = few.position[from]!;
}

function put(few: BestFew, at: number, score: number, rank: number, position: number): void {
  few.score[at] = score;
  few.rank[at] = rank;
  few.position[at] = position;
}
