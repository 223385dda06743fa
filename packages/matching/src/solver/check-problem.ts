import type { AssignmentProblem } from '../assignment.ts';
import { MatchingInputError } from '../assignment.ts';

/** Scores lie between −scoreMax and scoreMax. */
export const scoreMax = 1_000_000;
const capacityMax = 2_147_483_647;

/**
 * Refuses a malformed problem before any work and returns it with Int32Arrays throughout. Plain arrays or other
 * typed arrays are accepted when every entry is an integer in range, since they often arrive from JSON.
 */
export function checkedProblem(problem: AssignmentProblem): AssignmentProblem {
  const menteeCount = checkedCount('menteeCount', problem.menteeCount);
  const mentorCount = checkedCount('mentorCount', problem.mentorCount);
  const rowStart = checkedIntegers('rowStart', problem.rowStart);
  const mentorOf = checkedIntegers('mentorOf', problem.mentorOf);
  const score = checkedIntegers('score', problem.score);
  const capacity = checkedIntegers('capacity', problem.capacity);
  if (rowStart.length !== menteeCount + 1) {
    throw new MatchingInputError('rowStart', null, `has length ${rowStart.length}, not menteeCount + 1`);
  }
  if (score.length !== mentorOf.length) {
    throw new MatchingInputError(
      'score',
      null,
      `has length ${score.length}, mentorOf has ${mentorOf.length}`,
    );
  }
  if (capacity.length !== mentorCount) {
    throw new MatchingInputError('capacity', null, `has length ${capacity.length}, not mentorCount`);
  }
  checkRows(rowStart, mentorOf.length);
  checkCandidates(menteeCount, mentorCount, rowStart, mentorOf, score);
  checkRange('capacity', capacity, 0, capacityMax);
  return { menteeCount, mentorCount, rowStart, mentorOf, score, capacity };
}

function checkedCount(field: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > capacityMax - 1) {
    throw new MatchingInputError(field, null, `${String(value)} is not a count`);
  }
  return value;
}

function checkedIntegers(field: string, list: unknown): Int32Array {
  if (list instanceof Int32Array) return list;
  if (!Array.isArray(list) && !(ArrayBuffer.isView(list) && 'length' in list)) {
    throw new MatchingInputError(field, null, 'is not a list of integers');
  }
  const numbers = list as ArrayLike<unknown>;
  for (let k = 0; k < numbers.length; k++) {
    const value = numbers[k];
    if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) > capacityMax) {
      throw new MatchingInputError(field, k, `${String(value)} is not a 32-bit integer`);
    }
  }
  return Int32Array.from(numbers as ArrayLike<number>);
}

function checkRows(rowStart: Int32Array, edgeCount: number): void {
  if (rowStart[0] !== 0) throw new MatchingInputError('rowStart', 0, 'is not 0');
  const last = rowStart.length - 1;
  for (let i = 1; i <= last; i++) {
    if (rowStart[i]! < rowStart[i - 1]!)
      throw new MatchingInputError('rowStart', i, 'is below its predecessor');
    if (rowStart[i]! > edgeCount) throw new MatchingInputError('rowStart', i, 'is beyond the last candidate');
  }
  if (rowStart[last] !== edgeCount) {
    throw new MatchingInputError(
      'rowStart',
      last,
      `is ${rowStart[last]}, not the number of candidates ${edgeCount}`,
    );
  }
}

function checkCandidates(
  n: number,
  m: number,
  rowStart: Int32Array,
  mentorOf: Int32Array,
  score: Int32Array,
): void {
  const seenBy = new Int32Array(m);
  for (let i = 0; i < n; i++) {
    if (!risesInRange(mentorOf, score, rowStart[i]!, rowStart[i + 1]!, m))
      checkRow(i, m, rowStart, mentorOf, score, seenBy);
  }
}

/** A quick look, since a dense problem has millions of edges: rows that rise, as most do, name no mentor twice. */
function risesInRange(
  mentorOf: Int32Array,
  score: Int32Array,
  from: number,
  end: number,
  m: number,
): boolean {
  let last = -1;
  for (let e = from; e < end; e++) {
    const j = mentorOf[e]!;
    const s = score[e]!;
    if (j <= last || j >= m || s > scoreMax || s < -scoreMax) return false;
    last = j;
  }
  return true;
}

function checkRow(
  i: number,
  m: number,
  rowStart: Int32Array,
  mentorOf: Int32Array,
  score: Int32Array,
  seenBy: Int32Array,
): void {
  for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
    const j = mentorOf[e]!;
    const s = score[e]!;
    if (j < 0 || j >= m) throw new MatchingInputError('mentorOf', e, `${j} is no mentor (0…${m - 1})`);
    if (seenBy[j] === i + 1)
      throw new MatchingInputError('mentorOf', e, `mentor ${j} is already a candidate of mentee ${i}`);
    if (s < -scoreMax || s > scoreMax)
      throw new MatchingInputError('score', e, `${s} is outside ${-scoreMax}…${scoreMax}`);
    seenBy[j] = i + 1;
  }
}

function checkRange(field: string, list: Int32Array, low: number, high: number): void {
  for (let k = 0; k < list.length; k++) {
    const value = list[k]!;
    if (value < low || value > high) {
      throw new MatchingInputError(field, k, `${value} is outside ${low}…${high}`);
    }
  }
}
