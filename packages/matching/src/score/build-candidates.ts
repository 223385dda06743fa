import type { AbortFlag, AssignmentProblem } from '../assignment.ts';
import { MatchingAbortedError } from '../assignment.ts';
import { type BestFew, emptyBestFew, leastUseful, offer } from './best-few.ts';
import type { MatchingCity } from './city.ts';
import { mayBeMentored } from './hard-rules.ts';
import { linesOfWork, type PackedMentors, packMentors } from './packed-city.ts';
import { leadsByKindergarten, type PlacePoints, placePoints } from './place-points.ts';
import { fullPoints, roundPercent, sharePoints } from './points.ts';
import type { MatchingPolicy } from './policy.ts';
import {
  emptyRow,
  metBy,
  openRow,
  type PointTables,
  pointTables,
  type ScoreRow,
  standingMax,
  standingSum,
} from './score-row.ts';
import { makeSpecials, openSpecials, type Specials } from './special-pairs.ts';

/** Parts are rounded one by one: a bound by unrounded parts may be short by less than this. */
const roundingSlack = 200;

export interface CandidateOptions {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortFlag;
}

/** The problem for the solver; scores are without the keep bonus, and `running` marks the edges that would earn it. */
export interface Candidates {
  readonly problem: AssignmentProblem;
  readonly running: Uint8Array;
  /** Pairs looked at. */
  readonly pairsSeen: number;
}

interface Bench {
  readonly packed: PackedMentors;
  readonly tables: PointTables;
  readonly row: ScoreRow;
  readonly few: BestFew;
  readonly specials: Specials;
  /** Score by position, valid where `chosenBy` names the mentee. */
  readonly score: Int32Array;
  readonly chosenBy: Int32Array;
  readonly chosen: Int32Array;
  /** The most that standing can add, see `standingMax`. */
  readonly standingMax: number;
  chosenCount: number;
  pairsSeen: number;
}

/**
 * Chooses each mentee's candidates: its best `candidatesMax` mentors, every mentor of its partner kindergartens,
 * and its running mentors, as far as no hard rule cuts them. Exactly the scores of `scorePair`, worked out over
 * typed arrays; memory grows with the candidates kept, not with the pairs seen. Ties go to the lower mentor index.
 *
 * @throws MatchingAbortedError when `options.signal` is raised
 */
export function buildCandidates(
  city: MatchingCity,
  policy: MatchingPolicy,
  options: CandidateOptions = {},
): Candidates {
  const packed = packMentors(city, policy);
  const bench: Bench = {
    packed,
    tables: pointTables(policy),
    row: emptyRow(),
    few: emptyBestFew(policy.candidatesMax),
    specials: makeSpecials(city, packed, policy),
    score: new Int32Array(packed.count),
    chosenBy: new Int32Array(packed.count).fill(-1),
    chosen: new Int32Array(packed.count),
    standingMax: standingMax(policy),
    chosenCount: 0,
    pairsSeen: 0,
  };
  const found: { mentors: Int32Array; scores: Int32Array; running: Uint8Array }[] = new Array(
    city.mentees.length,
  );
  const leads = leadsByKindergarten(city);
  let done = 0;
  for (const [home, mentees] of menteesByKindergarten(city).entries()) {
    if (mentees.length === 0) continue;
    const place = placePoints(city, policy, home, leads[home]!);
    for (const i of mentees) {
      chooseFor(city, policy, bench, place, i);
      found[i] = takeChosen(bench, i);
    }
    done += mentees.length;
    if (options.signal?.aborted) throw new MatchingAbortedError();
    options.onProgress?.(done / city.mentees.length);
  }
  return { ...assembled(city, found), pairsSeen: bench.pairsSeen };
}

function menteesByKindergarten(city: MatchingCity): number[][] {
  const lists: number[][] = city.kindergartens.map(() => []);
  for (const [i, mentee] of city.mentees.entries()) lists[mentee.kindergarten]!.push(i);
  return lists;
}

function chooseFor(
  city: MatchingCity,
  policy: MatchingPolicy,
  bench: Bench,
  place: PlacePoints,
  i: number,
): void {
  const mentee = city.mentees[i]!;
  bench.chosenCount = 0;
  if (!mayBeMentored(mentee, policy) || mentee.runningMentors >= policy.rules.mentorsPerMenteeMax) return;
  const { packed, few } = bench;
  few.size = 0;
  openRow(bench.row, mentee, policy);
  openSpecials(bench.specials, i);
  for (let k = 0; k < place.points.length; k++) {
    if (place.points[k]! < 0) continue;
    const g = k * linesOfWork + mentee.lineOfWork;
    const end = packed.groupStart[g + 1]!;
    bench.pairsSeen += end - packed.groupStart[g]!;
    if (place.partner[k] === 1) keepAll(bench, i, packed.groupStart[g]!, end, place.points[k]!);
    else scanMentors(bench, i, packed.groupStart[g]!, end, place.points[k]!);
  }
  for (let k = 0; k < few.size; k++) choose(bench, i, few.position[k]!);
  for (const j of bench.specials.runningOf[i]!) keepRunning(city, bench, place, i, j);
}

/** Offers the mentors of one kindergarten; whoever cannot reach the best few even at full marks is passed over. */
function scanMentors(bench: Bench, i: number, start: number, end: number, points: number): void {
  const { packed, tables, row, few } = bench;
  const scale = row.asked === 0 ? 0 : (tables.policy.weights.needsMet.percent * fullPoints) / row.asked;
  const ceiling =
    points + bench.standingMax + (row.asked === 0 ? tables.policy.weights.needsMet.percent * fullPoints : 0);
  for (let p = start; p < end; p++) {
    const met = metBy(row, packed, p);
    if (ceiling + scale * met < 100 * leastUseful(few) - roundingSlack) continue;
    const total = totalOf(bench, i, p, points, met);
    if (total >= 0) offer(few, total, packed.mentor[p]!, p);
  }
}

function keepAll(bench: Bench, i: number, start: number, end: number, points: number): void {
  for (let p = start; p < end; p++) keep(bench, i, p, points);
}

function keepRunning(city: MatchingCity, bench: Bench, place: PlacePoints, i: number, j: number): void {
  const p = bench.packed.positionOf[j]!;
  const mentor = city.mentors[j]!;
  if (p < 0 || mentor.lineOfWork !== city.mentees[i]!.lineOfWork) return;
  const points = place.points[mentor.kindergarten]!;
  if (points >= 0 && bench.chosenBy[p] !== i) keep(bench, i, p, points);
}

function keep(bench: Bench, i: number, p: number, points: number): void {
  const total = totalOf(bench, i, p, points, metBy(bench.row, bench.packed, p));
  if (total < 0) return;
  offer(bench.few, total, bench.packed.mentor[p]!, p);
  choose(bench, i, p);
}

/** The score of mentee i with mentor p, −1 when it is banned. */
function totalOf(bench: Bench, i: number, p: number, points: number, met: number): number {
  const { packed, tables, row, specials } = bench;
  let wish = packed.ranked[p] === 1 ? row.wishClosed : row.wishOpen;
  if (specials.seenBy[p] === i) {
    if (specials.banned[p] === 1) return -1;
    if (specials.wish[p]! >= 0) wish = specials.wish[p]!;
  }
  const needs = tables.policy.weights.needsMet.percent * sharePoints(met, row.asked);
  const total = roundPercent(points + standingSum(tables, row, packed, p, wish) + needs);
  bench.score[p] = total;
  return total;
}

function choose(bench: Bench, i: number, p: number): void {
  if (bench.chosenBy[p] === i) return;
  bench.chosenBy[p] = i;
  bench.chosen[bench.chosenCount++] = bench.packed.mentor[p]!;
}

function takeChosen(
  bench: Bench,
  i: number,
): { mentors: Int32Array; scores: Int32Array; running: Uint8Array } {
  const { packed, specials } = bench;
  const mentors = bench.chosen.slice(0, bench.chosenCount).sort();
  const scores = new Int32Array(mentors.length);
  const running = new Uint8Array(mentors.length);
  for (let k = 0; k < mentors.length; k++) {
    const p = packed.positionOf[mentors[k]!]!;
    scores[k] = bench.score[p]!;
    if (specials.seenBy[p] === i) running[k] = specials.running[p]!;
  }
  return { mentors, scores, running };
}

function assembled(
  city: MatchingCity,
  found: readonly { mentors: Int32Array; scores: Int32Array; running: Uint8Array }[],
): { problem: AssignmentProblem; running: Uint8Array } {
  const rowStart = new Int32Array(city.mentees.length + 1);
  for (let i = 0; i < found.length; i++) rowStart[i + 1] = rowStart[i]! + found[i]!.mentors.length;
  const edgeCount = rowStart[city.mentees.length]!;
  const mentorOf = new Int32Array(edgeCount);
  const score = new Int32Array(edgeCount);
  const running = new Uint8Array(edgeCount);
  for (let i = 0; i < found.length; i++) {
    mentorOf.set(found[i]!.mentors, rowStart[i]!);
    score.set(found[i]!.scores, rowStart[i]!);
    running.set(found[i]!.running, rowStart[i]!);
  }
  const capacity = Int32Array.from(city.mentors, (mentor) => mentor.capacity);
  const problem = {
    menteeCount: city.mentees.length,
    mentorCount: city.mentors.length,
    rowStart,
    mentorOf,
    score,
    capacity,
  };
  return { problem, running };
}
