import type { AssignmentProblem } from '../assignment.ts';
import type { MaximumRule, MinimumRule } from './staged-problem.ts';

/** A limited set of edges (or a group of mentees) and the next larger one that contains it. */
export interface RuleSet {
  readonly rule: string;
  readonly group: number;
  readonly limit: number;
  /** Index of the containing set, −1 at the top. */
  parent: number;
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
}

/** Capacities and maximums as one nest of edge sets; sets that can never bind are left out. */
export function maximumTree(problem: AssignmentProblem, rules: readonly MaximumRule[]): RuleTree | Crossing {
  const families = [{ name: capacityRule, groupOf: problem.mentorOf, limits: problem.capacity }];
  for (const rule of rules)
    families.push({ name: rule.name, groupOf: rule.groupOfEdge, limits: rule.atMost });
  return nested(problem.mentorOf.length, families, true);
}

/** Minimums as one nest of mentee groups. */
export function minimumTree(menteeCount: number, rules: readonly MinimumRule[]): RuleTree | Crossing {
  const families = rules.map((rule) => ({
    name: rule.name,
    groupOf: rule.groupOfMentee,
    limits: rule.atLeast,
  }));
  return nested(menteeCount, families, false);
}

/**
 * Orders the sets of each member by size. They are nested exactly when every member of a set sees the same next
 * larger set; else two rules cross and the problem is no flow problem.
 */
function nested(memberCount: number, families: readonly Family[], dropLoose: boolean): RuleTree | Crossing {
  const sizes = families.map((family) => groupSizes(family, memberCount));
  const sets: RuleSet[] = [];
  const setOf = families.map(() => new Map<number, number>());
  const innermost = new Int32Array(memberCount).fill(-1);
  for (let e = 0; e < memberCount; e++) {
    const chain: { f: number; group: number; size: number }[] = [];
    for (const [f, family] of families.entries()) {
      const group = family.groupOf[e]!;
      if (group < 0) continue;
      const size = sizes[f]![group]!;
      if (!dropLoose || family.limits[group]! < size) chain.push({ f, group, size });
    }
    chain.sort((a, b) => b.size - a.size || a.f - b.f);
    let parent = -1;
    for (const { f, group } of chain) {
      let set = setOf[f]!.get(group);
      if (set === undefined) {
        set = sets.push({ rule: families[f]!.name, group, limit: families[f]!.limits[group]!, parent }) - 1;
        setOf[f]!.set(group, set);
      } else if (sets[set]!.parent !== parent) {
        return crossing(sets, set, parent);
      }
      parent = set;
    }
    innermost[e] = parent;
  }
  return { sets, innermost };
}

function groupSizes(family: Family, memberCount: number): Int32Array {
  const sizes = new Int32Array(family.limits.length);
  for (let e = 0; e < memberCount; e++) {
    const group = family.groupOf[e]!;
    if (group >= 0) sizes[group]!++;
  }
  return sizes;
}

function crossing(sets: readonly RuleSet[], set: number, parent: number): Crossing {
  const outer = parent >= 0 ? parent : sets[set]!.parent;
  return { rule: sets[set]!.rule, other: sets[outer]!.rule };
}
