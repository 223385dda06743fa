import { readFileSync, writeFileSync } from 'node:fs';
import type { AssignmentProblem } from '../src/assignment.ts';

/** Writes a problem as one run of 32-bit integers, so that a measured process reads it without making garbage. */
export function writeInstance(path: string, problem: AssignmentProblem): void {
  const { menteeCount, mentorCount, rowStart, mentorOf, score, capacity } = problem;
  const all = new Int32Array(3 + rowStart.length + 2 * mentorOf.length + capacity.length);
  all.set([menteeCount, mentorCount, mentorOf.length]);
  let at = 3;
  for (const list of [rowStart, mentorOf, score, capacity]) {
    all.set(list, at);
    at += list.length;
  }
  writeFileSync(path, new Uint8Array(all.buffer));
}

export function readInstance(path: string): AssignmentProblem {
  const bytes = readFileSync(path);
  const all = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const [menteeCount, mentorCount, edgeCount] = [all[0]!, all[1]!, all[2]!];
  let at = 3;
  const next = (length: number) => {
    at += length;
    return all.subarray(at - length, at);
  };
  return {
    menteeCount,
    mentorCount,
    rowStart: next(menteeCount + 1),
    mentorOf: next(edgeCount),
    score: next(edgeCount),
    capacity: next(mentorCount),
  };
}
