import type { Assignment, AssignmentProblem, Objective } from '../assignment.ts';
import { MatchingInputError } from '../assignment.ts';
import { checkedProblem } from '../solver/check-problem.ts';
import { type Verdict, verifyCertificate } from '../verify-certificate.ts';
import { sha256 } from './sha256.ts';

const version = 1;
const objectives: readonly unknown[] = ['mostPairsThenScore', 'score'] satisfies Objective[];

/** SHA-256 of the problem as the compact JSON that stands in the file. */
export function problemHash(problem: AssignmentProblem): string {
  return sha256(new TextEncoder().encode(JSON.stringify(listed(problem))));
}

/** The file that anyone can check offline: version, the problem's hash, problem and answer with arrays as lists. */
export function writeCertificateFile(problem: AssignmentProblem, assignment: Assignment): string {
  const { certificate } = assignment;
  return JSON.stringify({
    version,
    hash: problemHash(problem),
    problem: listed(problem),
    answer: {
      objective: assignment.objective,
      mentorOfMentee: [...assignment.mentorOfMentee],
      pairCount: assignment.pairCount,
      totalScore: assignment.totalScore,
      certificate: {
        menteePrice: [...certificate.menteePrice],
        mentorPrice: [...certificate.mentorPrice],
        pairBonus: certificate.pairBonus,
        hallMentees: [...certificate.hallMentees],
      },
    },
  });
}

export interface CertificateFile {
  readonly hash: string;
  readonly problem: AssignmentProblem;
  readonly assignment: Assignment;
}

/**
 * Reads a certificate file; says nothing yet about its truth.
 *
 * @throws MatchingInputError naming the field that cannot be read
 */
export function readCertificateFile(text: string): CertificateFile {
  const file = objectAt('file', parsed(text));
  if (file.version !== version)
    throw new MatchingInputError('version', null, `${String(file.version)} is unknown`);
  if (typeof file.hash !== 'string') throw new MatchingInputError('hash', null, 'is no text');
  const problem = checkedProblem(objectAt('problem', file.problem) as unknown as AssignmentProblem);
  const answer = objectAt('answer', file.answer);
  const certificate = objectAt('certificate', answer.certificate);
  if (!objectives.includes(answer.objective)) throw new MatchingInputError('objective', null, 'is unknown');
  return {
    hash: file.hash,
    problem,
    assignment: {
      objective: answer.objective as Objective,
      mentorOfMentee: Int32Array.from(listAt('mentorOfMentee', answer.mentorOfMentee)),
      pairCount: numberAt('pairCount', answer.pairCount),
      totalScore: numberAt('totalScore', answer.totalScore),
      certificate: {
        menteePrice: Float64Array.from(listAt('menteePrice', certificate.menteePrice)),
        mentorPrice: Float64Array.from(listAt('mentorPrice', certificate.mentorPrice)),
        pairBonus: numberAt('pairBonus', certificate.pairBonus),
        hallMentees: Int32Array.from(listAt('hallMentees', certificate.hallMentees)),
      },
    },
  };
}

/** Reads the file, compares the hash, and checks the proof. Never throws on what the file says. */
export function verifyCertificateFile(text: string): Verdict {
  try {
    const { hash, problem, assignment } = readCertificateFile(text);
    if (hash !== problemHash(problem))
      return { valid: false, because: 'the hash is not that of the problem' };
    return verifyCertificate(problem, assignment);
  } catch (error) {
    if (error instanceof MatchingInputError) return { valid: false, because: error.message };
    throw error;
  }
}

function listed(problem: AssignmentProblem) {
  return {
    menteeCount: problem.menteeCount,
    mentorCount: problem.mentorCount,
    rowStart: [...problem.rowStart],
    mentorOf: [...problem.mentorOf],
    score: [...problem.score],
    capacity: [...problem.capacity],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MatchingInputError('file', null, 'is no JSON');
  }
}

function objectAt(field: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new MatchingInputError(field, null, 'is no object');
}

function numberAt(field: string, value: unknown): number {
  if (Number.isSafeInteger(value)) return value as number;
  throw new MatchingInputError(field, null, 'is no safe integer');
}

function listAt(field: string, value: unknown): number[] {
  if (!Array.isArray(value)) throw new MatchingInputError(field, null, 'is no list');
  for (const [index, entry] of value.entries()) {
    if (!Number.isSafeInteger(entry)) throw new MatchingInputError(field, index, 'is no safe integer');
  }
  return value as number[];
}
