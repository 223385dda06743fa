import type { AssignmentProblem } from '../assignment.ts';
import type { MaximumRule, MinimumRule } from './staged-problem.ts';

/** A limited set of edges (or a group of mentees) and the next larger one that contains it. */
export interface RuleSet {
  readonly rule: string;
  readonly group: number;
  readonly limit: number;
  /** Index of the containing set, which is always smaller than its own; −1 at the top. */
  readonly parent: number;
}

export interface RuleTree {
  readonly sets: readonly RuleSet[];
  /** Innermost set of each member (edge or mentee), −1 for none. */
  readonly innermost: Int32Array;
}

export interface Crossing {
  readonly rule: string;
  readonly other: string;
}

export const capacityRule = 'capacity';

interface Family {
  readonly name: string;
  readonly groupOf: Int32Array;
  readonly limits: Int32Array;
  /** Members of each group. */
  readonly size: Int32Array;
  /** Set made for each group, −1 while there is none. */
  readonly setOf: Int32Array;
}

/** Capacities and maximums as one nest of edge sets; sets that can never bind are left out. */
export function maximumTree(problem: AssignmentProblem, rules: readonly MaximumRule[]): RuleTree | Crossing {
  const families = [family(capacityRule, problem.mentorOf, problem.capacity)];
  for (const rule of rules) families.push(family(rule.name, rule.groupOfEdge, rule.atMost));
  return nested(problem.mentorOf.length, families, true);
}

/** Minimums as one nest of mentee groups. */
export function minimumTree(menteeCount: number, rules: readonly MinimumRule[]): RuleTree | Crossing {
  const families = rules.map((rule) => family(rule.name, rule.groupOfMentee, rule.atLeast));
  return nested(menteeCount, families, false);
}

function family(name: string, groupOf: Int32Array, limits: Int32Array): Family {
  const size = new Int32Array(limits.length);
  for (let e = 0; e < groupOf.length; e++) if (groupOf[e]! >= 0) size[groupOf[e]!]!++;
  return { name, groupOf, limits, size, setOf: new Int32Array(limits.length).fill(-1) };
}

/**
 * Orders the sets of each member by size. They are nested exactly when every member of a set sees the same next
 * larger set; else two rules cross and the problem is no flow problem.
 */
function nested(memberCount: number, families: readonly Family[], dropLoose: boolean): RuleTree | Crossing {
  const sets: RuleSet[] = [];
  const innermost = new Int32Array(memberCount).fill(-1);
  const chain = new Int32Array(families.length);
  for (let e = 0; e < memberCount; e++) {
    const length = chainOf(families, e, dropLoose, chain);
    let parent = -1;
    for (let k = 0; k < length; k++) {
      const { name, groupOf, limits, setOf } = families[chain[k]!]!;
      const group = groupOf[e]!;
      const set = setOf[group]!;
      if (set < 0) {
        setOf[group] = sets.length;
        sets.push({ rule: name, group, limit: limits[group]!, parent });
      } else if (sets[set]!.parent !== parent) {
        return crossing(sets, set, parent);
      }
      parent = setOf[group]!;
    }
    innermost[e] = parent;
  }
  return { sets, innermost };
}

/** Writes the families whose sets contain member e into `chain`, largest set first; returns how many. */
function chainOf(families: readonly Family[], e: number, dropLoose: boolean, chain: Int32Array): number {
  let length = 0;
  for (let f = 0; f < families.length; f++) {
    const { groupOf, limits, size } = families[f]!;
    const group = groupOf[e]!;
    if (group < 0 || (dropLoose && limits[group]! >= size[group]!)) continue;
    let k = length++;
    for (; k > 0; k--) {
      const before = families[chain[k - 1]!]!;
      if (before.size[before.groupOf[e]!]! >= size[group]!) break;
      chain[k] = chain[k - 1]!;
    }
    chain[k] = f;
  }
  return length;
}

function crossing(sets: readonly RuleSet[], set: number, parent: number): Crossing {
  const outer = parent >= 0 ? parent : sets[set]!.parent;
  return { rule: sets[set]!.rule, other: sets[outer]!.rule };
}
