import type { Graph } from './graph.ts';
import { poll, type Watch } from './watch.ts';

/**
 * A coarse auction (Bertsekas 1988): free mentees bid for places, each bid raises the cheapest place of the best
 * mentor to where the second best would do as well, plus a step. It only finds good starting prices, so it may
 * stop after any bid; exactness comes from the searches that follow. Every place of a mentor has its own price,
 * kept as a small heap so that the cheapest is on top.
 */
export interface Auction {
  /** Places of mentor j are placeStart[j] … placeStart[j + 1] − 1. */
  readonly placeStart: Int32Array;
  readonly placePrice: Float64Array;
  /** Mentee that holds each place, −1 when it was never sold. */
  readonly placeOwner: Int32Array;
  /** Cheapest place of each mentor; Infinity when it has none. */
  readonly price: Float64Array;
  /** Waiting mentees: a ring of `waiting` entries from `head`. */
  readonly queue: Int32Array;
  head: number;
  waiting: number;
}

/** No place is sold; a place of mentor j costs `startPrice[j]`. */
export function openAuction(menteeCount: number, places: Int32Array, startPrice: Float64Array): Auction {
  const placeStart = new Int32Array(places.length + 1);
  for (let j = 0; j < places.length; j++) placeStart[j + 1] = placeStart[j]! + places[j]!;
  const total = placeStart[places.length]!;
  const placePrice = new Float64Array(total);
  for (let j = 0; j < places.length; j++) placePrice.fill(startPrice[j]!, placeStart[j]!, placeStart[j + 1]!);
  const placeOwner = new Int32Array(total).fill(-1);
  const queue = new Int32Array(menteeCount);
  return { placeStart, placePrice, placeOwner, price: startPrice.slice(), queue, head: 0, waiting: 0 };
}

/** Puts a mentee at the end of the queue; it must not be there already. */
export function enqueue(auction: Auction, i: number): void {
  const at = auction.head + auction.waiting++;
  auction.queue[at < auction.queue.length ? at : at - auction.queue.length] = i;
}

/** Runs until nobody waits or `bidMax` bids are made. A mentee to whom all costs more than its reward leaves. */
export function runAuction(
  graph: Graph,
  auction: Auction,
  reward: Float64Array,
  step: number,
  bidMax: number,
  watch: Watch,
): void {
  const { queue } = auction;
  for (let bids = 0; auction.waiting > 0 && bids < bidMax; bids++) {
    const i = queue[auction.head]!;
    auction.head = auction.head + 1 === queue.length ? 0 : auction.head + 1;
    auction.waiting--;
    placeBid(graph, auction, i, -reward[i]!, step);
    watch.scans += graph.rowStart[i + 1]! - graph.rowStart[i]!;
    if (watch.scans >= watch.nextPoll) poll(watch);
  }
}

/** Lets mentee i buy the place it likes best, unless nothing leaves it more than `outside`. */
function placeBid(graph: Graph, auction: Auction, i: number, outside: number, step: number): void {
  const { rowStart, mentorOf, score } = graph;
  const { price, placeOwner, placeStart } = auction;
  let first = outside;
  let second = outside;
  let best = -1;
  const end = rowStart[i + 1]!;
  for (let e = rowStart[i]!; e < end; e++) {
    const j = mentorOf[e]!;
    const gain = score[e]! - price[j]!;
    if (gain <= second) continue;
    if (gain > first) {
      second = first;
      first = gain;
      best = j;
    } else {
      second = gain;
    }
  }
  if (best < 0) return;
  const outbid = placeOwner[placeStart[best]!]!;
  sellPlace(auction, best, i, price[best]! + first - second + step);
  if (outbid >= 0) enqueue(auction, outbid);
}

/** Sells the cheapest place of mentor j to mentee i at `bid` and lets it sink to its rank. */
function sellPlace(auction: Auction, j: number, i: number, bid: number): void {
  const { placeStart, placePrice, placeOwner, price } = auction;
  const base = placeStart[j]!;
  const size = placeStart[j + 1]! - base;
  let hole = 0;
  for (;;) {
    let child = 2 * hole + 1;
    if (child >= size) break;
    if (child + 1 < size && placePrice[base + child + 1]! < placePrice[base + child]!) child++;
    if (placePrice[base + child]! >= bid) break;
    placePrice[base + hole] = placePrice[base + child]!;
    placeOwner[base + hole] = placeOwner[base + child]!;
    hole = child;
  }
  placePrice[base + hole] = bid;
  placeOwner[base + hole] = i;
  price[j] = placePrice[base]!;
}
