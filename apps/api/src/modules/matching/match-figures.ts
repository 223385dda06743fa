/** What a run came to, kept in its row. Scores run to 10,000. */
export interface MatchFigures {
  readonly mentees: number;
  readonly mentors: number;
  readonly places: number;
  readonly candidates: number;
  readonly pairs: number;
  readonly unmatched: number;
  readonly totalScore: number;
  readonly worstScore: number | null;
  readonly tenthPercentile: number | null;
  readonly meanKm: number | null;
  readonly mentorsUsed: number;
  /** Mentors by how many mentees they got: loads[2] got two. */
  readonly loads: readonly number[];
  readonly blockingPairs: number;
  /** Mentees and pairs of each priority class. */
  readonly classes: readonly { readonly mentees: number; readonly pairs: number }[];
  /** Pairs of the basis run that stayed together. */
  readonly kept: number;
  /** Groups that got fewer than a rule asks for. */
  readonly shortfalls: number;
  readonly proven: boolean;
  readonly solveMs: number;
}
