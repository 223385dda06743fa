/**
 * The shapes of one assignment: mentees on the left, mentors with places on the right, a score on every
 * candidate edge. Everything is in typed arrays, so a city fits in a few megabytes and can be posted to a worker.
 */
export interface AssignmentProblem {
  readonly menteeCount: number;
  readonly mentorCount: number;
  /** Candidates of mentee i are the edges rowStart[i] … rowStart[i + 1] − 1. Length menteeCount + 1. */
  readonly rowStart: Int32Array;
  readonly mentorOf: Int32Array;
  /** Integers, |score| ≤ 1,000,000; negative allowed. */
  readonly score: Int32Array;
  /** Length mentorCount; 0 allowed. */
  readonly capacity: Int32Array;
}

/** 'score': an unmatched mentee counts 0. 'mostPairsThenScore': no score outweighs one pair more. */
export type Objective = 'mostPairsThenScore' | 'score';

/** In a worker, `aborted` is a getter over a SharedArrayBuffer. */
export interface AbortFlag {
  readonly aborted: boolean;
}

export interface SolveOptions {
  /** 'mostPairsThenScore' when absent. */
  readonly objective?: Objective;
  /** Share of the mentees that are settled, 0…1, never falling. */
  readonly onProgress?: (share: number) => void;
  /** Polled at every phase and every 65,536 scans; when aborted a MatchingAbortedError is thrown. */
  readonly signal?: AbortFlag;
}

/**
 * Proof that nothing better exists; safe integers, checked without tolerance:
 * prices ≥ 0; menteePrice[i] + mentorPrice[j] ≥ score(i, j) + pairBonus for every candidate;
 * Σ menteePrice + Σ capacity · mentorPrice = totalScore + pairBonus · pairCount.
 * 'score': pairBonus is 0 and hallMentees is empty. 'mostPairsThenScore': also menteeCount − pairCount =
 * |hallMentees| − Σ capacity over the mentors that hallMentees' candidates reach (so no larger set of pairs exists).
 */
export interface Certificate {
  readonly menteePrice: Float64Array;
  readonly mentorPrice: Float64Array;
  readonly pairBonus: number;
  readonly hallMentees: Int32Array;
}

export interface Assignment {
  readonly objective: Objective;
  /** Mentor of each mentee, −1 when unmatched. */
  readonly mentorOfMentee: Int32Array;
  readonly pairCount: number;
  readonly totalScore: number;
  readonly certificate: Certificate;
}

/** The problem cannot be read; says which field and, where there is one, which index. Thrown before any work. */
export class MatchingInputError extends Error {
  readonly field: string;
  readonly index: number | null;

  constructor(field: string, index: number | null, because: string) {
    super(`${field}${index === null ? '' : `[${index}]`}: ${because}`);
    this.name = 'MatchingInputError';
    this.field = field;
    this.index = index;
  }
}

/** The caller's signal was raised; nothing was decided. */
export class MatchingAbortedError extends Error {
  constructor() {
    super('the matching was aborted');
    this.name = 'MatchingAbortedError';
  }
}
