import { MatchingInputError } from '../assignment.ts';
import { bestValue } from '../solver/core-graph.ts';
import { unpair } from '../solver/matching.ts';
import { type LiveMatching, repair } from './live-matching.ts';

/** What may happen to a published run. Mentees and mentors by index; a lock or ban needs a candidate edge. */
export type LiveChange =
  | { readonly kind: 'mentorLeaves'; readonly mentor: number }
  | { readonly kind: 'capacitySet'; readonly mentor: number; readonly capacity: number }
  | { readonly kind: 'edgeForbidden'; readonly mentee: number; readonly mentor: number }
  | { readonly kind: 'edgeAllowed'; readonly mentee: number; readonly mentor: number }
  | { readonly kind: 'edgeScored'; readonly mentee: number; readonly mentor: number; readonly score: number }
  | { readonly kind: 'pairLocked'; readonly mentee: number; readonly mentor: number }
  | { readonly kind: 'pairUnlocked'; readonly mentee: number };

export interface MovedMentee {
  readonly mentee: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Applies the changes in order and repairs to the optimum: only the mentees and places they touch are settled
 * again, from the prices that stand. Returns who has another mentor now (−1: none).
 *
 * @throws MatchingInputError when a change names what does not exist, locks a full mentor, or scores out of range
 */
export function applyChanges(live: LiveMatching, changes: readonly LiveChange[]): MovedMentee[] {
  const before = mentorsNow(live);
  for (const [index, change] of changes.entries()) {
    applyOne(live, change, index);
    repair(live);
  }
  const moved: MovedMentee[] = [];
  const after = mentorsNow(live);
  for (let i = 0; i < after.length; i++) {
    if (before[i] !== after[i]) moved.push({ mentee: i, from: before[i]!, to: after[i]! });
  }
  return moved;
}

/** Mentor of each mentee, locks included, −1 when unmatched. */
export function mentorsNow(live: LiveMatching): Int32Array {
  return live.matching.mentor.map((mentor, i) =>
    live.lockedMentor[i]! >= 0 ? live.lockedMentor[i]! : mentor,
  );
}

function applyOne(live: LiveMatching, change: LiveChange, index: number): void {
  switch (change.kind) {
    case 'mentorLeaves':
      setCapacity(live, change.mentor, 0, index);
      break;
    case 'capacitySet':
      setCapacity(live, change.mentor, change.capacity, index);
      break;
    case 'edgeForbidden':
      forbid(live, edgeAt(live, change, index));
      break;
    case 'edgeAllowed':
      allow(live, edgeAt(live, change, index));
      break;
    case 'edgeScored':
      rescore(live, edgeAt(live, change, index), change.score, index);
      break;
    case 'pairLocked':
      lock(live, edgeAt(live, change, index), index);
      break;
    case 'pairUnlocked':
      unlock(live, change.mentee, index);
      break;
  }
}

interface Edge {
  readonly edge: number;
  readonly mentee: number;
  readonly mentor: number;
}

function edgeAt(
  live: LiveMatching,
  pair: { readonly mentee: number; readonly mentor: number },
  index: number,
): Edge {
  const { rowStart, mentorOf, menteeCount } = live.problem;
  if (Number.isInteger(pair.mentee) && pair.mentee >= 0 && pair.mentee < menteeCount) {
    for (let edge = rowStart[pair.mentee]!; edge < rowStart[pair.mentee + 1]!; edge++) {
      if (mentorOf[edge] === pair.mentor) return { edge, mentee: pair.mentee, mentor: pair.mentor };
    }
  }
  throw new MatchingInputError(
    'changes',
    index,
    `mentor ${pair.mentor} is no candidate of mentee ${pair.mentee}`,
  );
}

function setCapacity(live: LiveMatching, mentor: number, capacity: number, index: number): void {
  const { problem, lockedMentor } = live;
  if (!(Number.isInteger(mentor) && mentor >= 0 && mentor < problem.mentorCount)) {
    throw new MatchingInputError('changes', index, `${mentor} is no mentor`);
  }
  if (!(Number.isInteger(capacity) && capacity >= 0 && capacity <= 2_147_483_647)) {
    throw new MatchingInputError('changes', index, `${capacity} is no capacity`);
  }
  const locked = lockedMentor.reduce((count, j) => (j === mentor ? count + 1 : count), 0);
  if (locked > capacity && capacity > 0) {
    throw new MatchingInputError('changes', index, `mentor ${mentor} has ${locked} locked pairs`);
  }
  problem.capacity[mentor] = capacity;
  if (capacity === 0)
    for (let i = 0; i < lockedMentor.length; i++) if (lockedMentor[i] === mentor) reopen(live, i);
  setPlaces(live, mentor);
}

/** Useful places are capacity less locks; who has none costs more than anything, who gains some asks what is bid. */
function setPlaces(live: LiveMatching, mentor: number): void {
  const { problem, columns, lockedMentor, matching } = live;
  const { places, load, price, value, firstOf } = matching;
  const locked = lockedMentor.reduce((count, j) => (j === mentor ? count + 1 : count), 0);
  const start = columns.columnStart[mentor]!;
  const end = columns.columnStart[mentor + 1]!;
  const before = places[mentor]!;
  places[mentor] = Math.max(0, Math.min(problem.capacity[mentor]! - locked, end - start + 1));
  while (load[mentor]! > places[mentor]!) unpair(matching, firstOf[mentor]!);
  if (places[mentor] === 0) {
    price[mentor] = Number.POSITIVE_INFINITY;
  } else if (before === 0) {
    let bid = 0;
    for (let c = start; c < end; c++) bid = Math.max(bid, columns.score[c]! - value[columns.menteeOf[c]!]!);
    price[mentor] = bid;
  }
}

function forbid(live: LiveMatching, { edge, mentee, mentor }: Edge): void {
  live.forbidden[edge] = 1;
  if (live.lockedMentor[mentee] === mentor) reopen(live, mentee);
  takeOut(live, edge, mentee, mentor);
}

function takeOut(live: LiveMatching, edge: number, mentee: number, mentor: number): void {
  const { graph, columns, columnOfEdge, matching } = live;
  graph.mentorOf[edge] = graph.mentorCount - 1;
  columns.menteeOf[columnOfEdge[edge]!] = graph.menteeCount;
  if (matching.mentor[mentee] === mentor) unpair(matching, mentee);
}

function allow(live: LiveMatching, { edge, mentee, mentor }: Edge): void {
  live.forbidden[edge] = 0;
  if (live.lockedMentor[mentee]! < 0) putBack(live, edge, mentee, mentor);
}

function putBack(live: LiveMatching, edge: number, mentee: number, mentor: number): void {
  const { graph, columns, columnOfEdge } = live;
  graph.mentorOf[edge] = mentor;
  columns.menteeOf[columnOfEdge[edge]!] = mentee;
  raiseValue(live, mentee);
}

/** The mentee's value follows its best edge; a pair that is no longer its best ends. */
function raiseValue(live: LiveMatching, mentee: number): void {
  const { graph, matching } = live;
  const best = bestValue(graph, matching, mentee);
  if (best <= matching.value[mentee]!) return;
  matching.value[mentee] = best;
  unpair(matching, mentee);
}

function rescore(live: LiveMatching, { edge, mentee, mentor }: Edge, score: number, index: number): void {
  const { graph, columns, columnOfEdge, matching, problem } = live;
  if (!Number.isInteger(score) || score < live.scoreLow || score > live.scoreHigh) {
    throw new MatchingInputError(
      'changes',
      index,
      `score ${score} is outside ${live.scoreLow}…${live.scoreHigh}`,
    );
  }
  problem.score[edge] = score;
  graph.score[edge] = score + (live.keptMentor[mentee] === mentor ? live.keepBonus : 0);
  columns.score[columnOfEdge[edge]!] = graph.score[edge]!;
  if (matching.mentor[mentee] === mentor) {
    unpair(matching, mentee);
    matching.value[mentee] = bestValue(graph, matching, mentee);
  } else {
    raiseValue(live, mentee);
  }
}

/** A locked mentee leaves the graph and takes one place of its mentor with it. */
function lock(live: LiveMatching, { edge, mentee, mentor }: Edge, index: number): void {
  const { problem, lockedMentor, matching } = live;
  if (live.forbidden[edge] === 1) throw new MatchingInputError('changes', index, 'the pair is forbidden');
  const locked = lockedMentor.reduce((count, j, i) => (j === mentor && i !== mentee ? count + 1 : count), 0);
  if (locked >= problem.capacity[mentor]!) {
    throw new MatchingInputError('changes', index, `mentor ${mentor} has no place left to lock`);
  }
  if (lockedMentor[mentee]! >= 0) reopen(live, mentee);
  unpair(matching, mentee);
  for (let e = problem.rowStart[mentee]!; e < problem.rowStart[mentee + 1]!; e++) {
    takeOut(live, e, mentee, problem.mentorOf[e]!);
  }
  matching.value[mentee] = -matching.reward[mentee]!;
  lockedMentor[mentee] = mentor;
  setPlaces(live, mentor);
}

function unlock(live: LiveMatching, mentee: number, index: number): void {
  if ((live.lockedMentor[mentee] ?? -1) < 0)
    throw new MatchingInputError('changes', index, 'the mentee is not locked');
  reopen(live, mentee);
}

function reopen(live: LiveMatching, mentee: number): void {
  const { problem, lockedMentor, forbidden } = live;
  const mentor = lockedMentor[mentee]!;
  lockedMentor[mentee] = -1;
  setPlaces(live, mentor);
  for (let e = problem.rowStart[mentee]!; e < problem.rowStart[mentee + 1]!; e++) {
    if (forbidden[e] === 0) putBack(live, e, mentee, problem.mentorOf[e]!);
  }
}
