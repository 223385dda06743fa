import type { Assignment, AssignmentProblem } from '../assignment.ts';

/** Mentees who share too few places: "these mentees share this many places". */
export interface Shortage {
  readonly mentees: readonly number[];
  readonly mentors: readonly number[];
  readonly places: number;
  /** Those of them who have no mentor in this answer; others of the group could be in their stead. */
  readonly unmatched: readonly number[];
}

/**
 * Why mentees are unmatched: the certificate's Hall set, split into parts that share no mentor. One more place
 * with any mentor of a part gives one more pair. A mentee without candidates is a part of its own, without places.
 */
export function shortagesOf(problem: AssignmentProblem, assignment: Assignment): Shortage[] {
  const { hallMentees } = assignment.certificate;
  const partOf = new Map<number, number>();
  const root = (start: number): number => {
    let mentor = start;
    while (partOf.get(mentor) !== mentor) mentor = partOf.get(mentor)!;
    return mentor;
  };
  for (const i of hallMentees) {
    const first = problem.mentorOf[problem.rowStart[i]!];
    for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
      const mentor = problem.mentorOf[e]!;
      if (!partOf.has(mentor)) partOf.set(mentor, mentor);
      partOf.set(root(mentor), root(first!));
    }
  }
  const parts = new Map<
    number,
    { mentees: number[]; mentors: number[]; places: number; unmatched: number[] }
  >();
  const part = (key: number) => {
    if (!parts.has(key)) parts.set(key, { mentees: [], mentors: [], places: 0, unmatched: [] });
    return parts.get(key)!;
  };
  for (const i of hallMentees) {
    const alone = problem.rowStart[i] === problem.rowStart[i + 1];
    const own = part(alone ? -1 - i : root(problem.mentorOf[problem.rowStart[i]!]!));
    own.mentees.push(i);
    if (assignment.mentorOfMentee[i] === -1) own.unmatched.push(i);
  }
  for (const mentor of [...partOf.keys()].sort((a, b) => a - b)) {
    part(root(mentor)).mentors.push(mentor);
    part(root(mentor)).places += problem.capacity[mentor]!;
  }
  return [...parts.values()];
}
