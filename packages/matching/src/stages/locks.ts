import type { AssignmentProblem } from '../assignment.ts';
import { capacityRule } from './rule-tree.ts';
import type { MaximumRule, MinimumRule, Pair, StagedProblem, StageRefusal } from './staged-problem.ts';

/** What is left to decide once the locked pairs are taken: their mentees have no candidates, their places are gone. */
export interface Unlocked {
  readonly problem: AssignmentProblem;
  readonly minimums: readonly MinimumRule[];
  readonly maximums: readonly MaximumRule[];
  /** Edge of each locked mentee, −1 for the others. */
  readonly lockedEdge: Int32Array;
  /** 1 for edges that are still open; closed ones have no arc. */
  readonly open: Uint8Array;
}

export function takeLocks(staged: StagedProblem): Unlocked | StageRefusal {
  const { problem } = staged;
  const lockedEdge = new Int32Array(problem.menteeCount).fill(-1);
  const open = new Uint8Array(problem.mentorOf.length).fill(1);
  const capacity = problem.capacity.slice();
  const maximums = (staged.maximums ?? []).map((rule) => ({ ...rule, atMost: rule.atMost.slice() }));
  const minimums = (staged.minimums ?? []).map((rule) => ({ ...rule, atLeast: rule.atLeast.slice() }));
  for (const pair of staged.locks ?? []) {
    const edge = edgeOf(problem, pair);
    if (edge < 0) {
      return {
        kind: 'refused',
        code: 'lockIsNoCandidate',
        pair,
        hardRule: staged.hardRuleOf?.(pair) ?? null,
      };
    }
    if (lockedEdge[pair.mentee]! >= 0) return { kind: 'refused', code: 'menteeLockedTwice', pair };
    lockedEdge[pair.mentee] = edge;
    open.fill(0, problem.rowStart[pair.mentee], problem.rowStart[pair.mentee + 1]);
    const limits = [{ name: capacityRule, group: pair.mentor, left: capacity }];
    for (const rule of maximums)
      limits.push({ name: rule.name, group: rule.groupOfEdge[edge]!, left: rule.atMost });
    for (const { name, group, left } of limits) {
      if (group < 0) continue;
      if (left[group]! <= 0) return { kind: 'refused', code: 'lockOverLimit', pair, rule: name };
      left[group]!--;
    }
    for (const rule of minimums) {
      const group = rule.groupOfMentee[pair.mentee]!;
      if (group >= 0 && rule.atLeast[group]! > 0) rule.atLeast[group]!--;
    }
  }
  return { problem: { ...problem, capacity }, minimums, maximums, lockedEdge, open };
}

/** The candidate edge of a pair, −1 when there is none. */
export function edgeOf(problem: AssignmentProblem, pair: Pair): number {
  if (!(pair.mentee >= 0 && pair.mentee < problem.menteeCount)) return -1;
  const end = problem.rowStart[pair.mentee + 1]!;
  for (let e = problem.rowStart[pair.mentee]!; e < end; e++)
    if (problem.mentorOf[e] === pair.mentor) return e;
  return -1;
}
