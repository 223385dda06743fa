import type { AbortFlag, AssignmentProblem } from '../assignment.ts';
import type { MilpSolver } from './milp.ts';

export interface Pair {
  readonly mentee: number;
  readonly mentor: number;
}

/** At most `atMost[g]` pairs on the candidate edges of group g. */
export interface MaximumRule {
  readonly name: string;
  /** Group of each candidate edge, −1 for none. */
  readonly groupOfEdge: Int32Array;
  readonly atMost: Int32Array;
}

/** At least `atLeast[g]` pairs for the mentees of group g, as far as possible. */
export interface MinimumRule {
  readonly name: string;
  /** Group of each mentee, −1 for none. */
  readonly groupOfMentee: Int32Array;
  readonly atLeast: Int32Array;
}

/**
 * A coordinator's whole wish, decided stage by stage, each proven before the next: locked pairs; most mentees of
 * class 0, then of class 1, …; smallest total shortfall of the minimums; the best worst pair (`floor`); total
 * score with the keep bonus; most running pairs kept; the tie rule.
 */
export interface StagedProblem {
  readonly problem: AssignmentProblem;
  readonly locks?: readonly Pair[];
  /** Says which hard rule cuts a pair that is no candidate; its code is passed on when such a pair is locked. */
  readonly hardRuleOf?: (pair: Pair) => string | null;
  /** Priority class of each mentee, 0 first. */
  readonly classOf?: Uint8Array;
  readonly minimums?: readonly MinimumRule[];
  readonly maximums?: readonly MaximumRule[];
  readonly floor?: boolean;
  /** 1 for the edges of running pairs. */
  readonly running?: Uint8Array;
  /** Added to the score of a running pair; 0 when absent. Integer ≥ 0. */
  readonly keepBonus?: number;
}

export interface StageOptions {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortFlag;
  /** Used only when the rules are no flow problem. */
  readonly milp?: MilpSolver;
}

/** Why nothing was decided. `rule` and `other` are the names of rules; `pair` is the lock in question. */
export type StageRefusal =
  | {
      readonly kind: 'refused';
      readonly code: 'lockIsNoCandidate';
      readonly pair: Pair;
      readonly hardRule: string | null;
    }
  | { readonly kind: 'refused'; readonly code: 'menteeLockedTwice'; readonly pair: Pair }
  | { readonly kind: 'refused'; readonly code: 'lockOverLimit'; readonly pair: Pair; readonly rule: string }
  | { readonly kind: 'refused'; readonly code: 'rulesCross'; readonly rule: string; readonly other: string }
  | { readonly kind: 'refused'; readonly code: 'milpFailed'; readonly status: string };

export interface Shortfall {
  readonly rule: string;
  readonly group: number;
  readonly missing: number;
}

export interface StagedAnswer {
  readonly kind: 'solved';
  readonly mentorOfMentee: Int32Array;
  readonly pairCount: number;
  /** Pairs of each class. */
  readonly pairsOfClass: readonly number[];
  readonly shortfalls: readonly Shortfall[];
  /** Lowest score of any pair that was not locked, null when there is none. */
  readonly worstScore: number | null;
  /** Without keep bonuses. */
  readonly totalScore: number;
  readonly runningKept: number;
  /** 'flow': every stage is proven best. 'milp': as good as the solver says, within `gap`. */
  readonly method: 'flow' | 'milp';
  readonly gap: number;
}

export type StagedResult = StagedAnswer | StageRefusal;
