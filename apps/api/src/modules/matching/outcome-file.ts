import type { AssignmentProblem, Certificate } from '@qinglan/matching/assignment';
import { compressed, readColumns, uncompressed, writeColumns } from './columns-file.ts';

/** What a run found, in the snapshot's indices. */
export interface Outcome {
  /** Scores without class points and bonuses. */
  readonly problem: AssignmentProblem;
  /** 1 for candidates that are pairs of the basis run. */
  readonly running: Uint8Array;
  /** −1 for a mentee without a mentor. */
  readonly mentorOfMentee: Int32Array;
  /** Prices of the weighed problem; null when they prove nothing. */
  readonly certificate: Certificate | null;
}

const version = 1;

/** Compressed. Mentors stand as steps from one candidate to the next, which are small and alike. */
export function writeOutcome({ problem, running, mentorOfMentee, certificate }: Outcome): Buffer {
  const { rowStart, mentorOf, score, capacity } = problem;
  const step = mentorOf.map((mentor, e) => (e === 0 ? mentor : mentor - mentorOf[e - 1]!));
  const none = new Float64Array(0);
  const meta = { version, proven: certificate !== null, pairBonus: certificate?.pairBonus ?? 0 };
  return compressed(
    writeColumns(meta, {
      rowStart,
      step,
      score: Int16Array.from(score),
      capacity,
      running,
      mentorOfMentee,
      menteePrice: certificate?.menteePrice ?? none,
      mentorPrice: certificate?.mentorPrice ?? none,
      hallMentees: certificate?.hallMentees ?? new Int32Array(0),
    }),
  );
}

export function readOutcome(bytes: Uint8Array): Outcome {
  const file = readColumns(uncompressed(bytes));
  const meta = file.meta as { readonly proven: boolean; readonly pairBonus: number };
  const rowStart = file.column('rowStart', 'i32');
  const capacity = file.column('capacity', 'i32');
  const mentorOf = file.column('step', 'i32');
  for (let e = 1; e < mentorOf.length; e++) mentorOf[e]! += mentorOf[e - 1]!;
  return {
    problem: {
      menteeCount: rowStart.length - 1,
      mentorCount: capacity.length,
      rowStart,
      mentorOf,
      score: Int32Array.from(file.column('score', 'i16')),
      capacity,
    },
    running: file.column('running', 'u8'),
    mentorOfMentee: file.column('mentorOfMentee', 'i32'),
    certificate: meta.proven
      ? {
          menteePrice: file.column('menteePrice', 'f64'),
          mentorPrice: file.column('mentorPrice', 'f64'),
          pairBonus: meta.pairBonus,
          hallMentees: file.column('hallMentees', 'i32'),
        }
      : null,
  };
}
