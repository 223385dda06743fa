/**
 * A stream of pseudo-random choices: the same seed gives the same stream on every machine. Makers draw from it and
 * from nothing else, so that made data can be made again.
 */
export interface Random {
  /** 0 inclusive to 1 exclusive. */
  next(): number;
  /** A whole number, both ends inclusive. */
  int(least: number, most: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** One of [value, weight] pairs, as often as its weight says. */
  weighted<T>(list: readonly (readonly [T, number])[]): T;
  /** So many of the list, none twice, in random order; all of them when the list is shorter. */
  sample<T>(list: readonly T[], count: number): T[];
  /** A uuid v7 whose time part grows by a millisecond with every id of the stream. */
  id(): string;
  /**
   * A stream of its own, named after what it is for: what is drawn from it does not move what is drawn elsewhere. Ids
   * are still counted by the stream it came from.
   */
  fork(label: string): Random;
}

/** The instant from which made ids count: long before any real record, so that real ids sort after made ones. */
const idEpochMs = Date.UTC(2024, 0, 1);

/** Where a family of streams stands in the count of ids. */
interface IdCount {
  made: number;
}

/** Starts a stream from a whole number. */
export function seededRandom(seed: number): Random {
  return streamOf(seed >>> 0, { made: 0 });
}

function streamOf(seed: number, ids: IdCount): Random {
  const next = sfc32(seed);
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => list[int(0, list.length - 1)]!,
    weighted: (list) => weighted(list, next()),
    sample: (list, count) => sample(list, count, int),
    id: () => madeId(next, ids),
    fork: (label) => streamOf(hashOf(label, seed), ids),
  };
}

/** Small fast counting generator (sfc32, Chris Doty-Humphrey, PractRand): 128 bits of state, seeded by splitmix32. */
function sfc32(seed: number): () => number {
  let state = seed;
  const scatter = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) | 0;
  };
  let a = scatter();
  let b = scatter();
  let c = scatter();
  let counter = 1;
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
}

function weighted<T>(list: readonly (readonly [T, number])[], draw: number): T {
  let left = 0;
  for (const [, weight] of list) left += weight;
  left *= draw;
  for (const [value, weight] of list) {
    left -= weight;
    if (left < 0) return value;
  }
  return list.at(-1)![0];
}

function sample<T>(list: readonly T[], count: number, int: (least: number, most: number) => number): T[] {
  const rest = [...list];
  const taken = Math.min(count, rest.length);
  for (let place = 0; place < taken; place += 1) {
    const other = int(place, rest.length - 1);
    [rest[place], rest[other]] = [rest[other]!, rest[place]!];
  }
  return rest.slice(0, taken);
}

function madeId(next: () => number, ids: IdCount): string {
  const time = (idEpochMs + ids.made++).toString(16).padStart(12, '0');
  const hex = (digits: number) =>
    Math.floor(next() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const variant = (8 + Math.floor(next() * 4)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`;
}

/** FNV-1a over UTF-16 units, begun at the seed. */
function hashOf(label: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let place = 0; place < label.length; place += 1)
    hash = Math.imul(hash ^ label.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}
