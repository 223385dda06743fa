import { type Auction, enqueue, openAuction, runAuction } from './auction.ts';
import { type Columns, columnsOf, type Graph, graphOf } from './graph.ts';
import { report, type Watch } from './watch.ts';

/**
 * Finds the mentors that are too few for the mentees who need them, when the classes are served in order
 * (the overcrowded part of Dulmage and Mendelsohn 1958): 1 + the first class that overcrowds each mentor, else 0; and how many mentees can
 * be served at all.
 *
 * It is an auction without scores and with step 1, so a price is a lower bound on the steps to an empty place
 * (the distance label of Goldberg and Tarjan 1988); labels are made exact now and then. A price rises with every
 * bid and no mentee bids beyond its limit, so it ends.
 */
export function crowdedMentors(
  graph: Graph,
  places: Int32Array,
  classOf: Uint8Array | null,
  classCount: number,
  watch: Watch,
): { crowdedBy: Uint8Array; served: number } {
  const { menteeCount, mentorCount } = graph;
  let columns: Columns | null = null;
  const bare = graphOf(graph, { ...graph, score: new Int32Array(graph.mentorOf.length) });
  const limit = mentorCount + 2;
  const reward = new Float64Array(menteeCount);
  for (let i = 0; i < menteeCount; i++)
    reward[i] = limit * (classCount - (classOf === null ? 0 : classOf[i]!));
  const startPrice = new Float64Array(mentorCount);
  for (let j = 0; j < mentorCount; j++) if (places[j] === 0) startPrice[j] = Number.POSITIVE_INFINITY;
  const auction = openAuction(menteeCount, places, startPrice);
  const crowdedBy = new Uint8Array(mentorCount);
  for (let c = 0; c < classCount; c++) {
    for (let i = 0; i < menteeCount; i++) if (classOf === null || classOf[i] === c) enqueue(auction, i);
    const entered = auction.waiting;
    runAuction(bare, auction, reward, 1, 2 * entered, watch);
    while (auction.waiting > 0) {
      report(watch, 0);
      columns ??= columnsOf(graph);
      relabel(columns, auction, mentorCount, limit);
      runAuction(bare, auction, reward, 1, entered, watch);
    }
    markCrowded(graph, auction, crowdedBy, classOf, c);
  }
  let served = 0;
  for (let k = 0; k < auction.placeOwner.length; k++) if (auction.placeOwner[k]! >= 0) served++;
  return { crowdedBy, served };
}

/** Raises every label to its distance from the empty places; `limit` where none can be reached. */
function relabel(columns: Columns, auction: Auction, mentorCount: number, limit: number): void {
  const { placeStart, placePrice, placeOwner, price } = auction;
  const holder = new Int32Array(auction.queue.length).fill(-1);
  const distance = new Int32Array(mentorCount).fill(-1);
  const queue = new Int32Array(mentorCount);
  let tail = 0;
  for (let j = 0; j < mentorCount; j++) {
    const start = placeStart[j]!;
    for (let k = start; k < placeStart[j + 1]!; k++) if (placeOwner[k]! >= 0) holder[placeOwner[k]!] = j;
    if (start < placeStart[j + 1]! && placeOwner[start]! < 0) {
      distance[j] = 0;
      queue[tail++] = j;
    }
  }
  for (let head = 0; head < tail; head++) {
    const j = queue[head]!;
    for (let e = columns.columnStart[j]!; e < columns.columnStart[j + 1]!; e++) {
      const from = holder[columns.menteeOf[e]!]!;
      if (from < 0 || distance[from]! >= 0) continue;
      distance[from] = distance[j]! + 1;
      queue[tail++] = from;
    }
  }
  for (let j = 0; j < mentorCount; j++) {
    const label = distance[j]! < 0 ? limit : distance[j]!;
    for (let k = placeStart[j]!; k < placeStart[j + 1]!; k++) {
      if (placeOwner[k]! >= 0 && placePrice[k]! < label) placePrice[k] = label;
    }
    if (placeStart[j]! < placeStart[j + 1]!) price[j] = placePrice[placeStart[j]!]!;
  }
}

/** Walks from the mentees of class c that found no place; every mentor reached is full of mentees as urgent. */
function markCrowded(
  graph: Graph,
  auction: Auction,
  crowdedBy: Uint8Array,
  classOf: Uint8Array | null,
  c: number,
): void {
  const { placeStart, placeOwner } = auction;
  const served = new Uint8Array(graph.menteeCount);
  for (let k = 0; k < placeOwner.length; k++) if (placeOwner[k]! >= 0) served[placeOwner[k]!] = 1;
  const walk = new Int32Array(graph.menteeCount);
  let tail = 0;
  for (let i = 0; i < graph.menteeCount; i++) {
    if (served[i] === 0 && (classOf === null || classOf[i] === c)) walk[tail++] = i;
  }
  for (let head = 0; head < tail; head++) {
    const i = walk[head]!;
    for (let e = graph.rowStart[i]!; e < graph.rowStart[i + 1]!; e++) {
      const j = graph.mentorOf[e]!;
      if (crowdedBy[j]! > 0) continue;
      crowdedBy[j] = c + 1;
      for (let k = placeStart[j]!; k < placeStart[j + 1]!; k++)
        if (placeOwner[k]! >= 0) walk[tail++] = placeOwner[k]!;
    }
  }
}
