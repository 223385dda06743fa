import type { AssignmentProblem } from '@qinglan/matching/assignment';
import { menteeGroupsAtLeast, mentorGroupsAtMost, onePerKindergarten } from '@qinglan/matching/stages/rules';
import type { MaximumRule, MinimumRule } from '@qinglan/matching/stages/staged-problem';
import type { MatchGround } from './match-ground.ts';

/** A policy's rules over groups in the solver's form. Names are those of the policy's fields. */
export function sideRulesOf(
  { rules, city, districtIds }: MatchGround,
  problem: AssignmentProblem,
): { readonly minimums: MinimumRule[]; readonly maximums: MaximumRule[] } {
  const { sideRules } = rules;
  const { kindergartens, mentees, mentors, partnerships } = city;
  const assisted = new Set(partnerships.map((each) => each.assisted));
  const lead = new Set(partnerships.map((each) => each.lead));
  const menteeHome = Int32Array.from(mentees, ({ kindergarten }) => kindergarten);
  const districtOf = (home: number) => kindergartens[home]!.district;
  const only = (members: ReadonlySet<number>) => (home: number) => (members.has(home) ? home : -1);
  const all = (count: number, limit: number) => new Int32Array(count).fill(limit);
  const minimums: MinimumRule[] = [];
  const maximums: MaximumRule[] = [];
  const atLeast = (name: string, groupOf: (home: number) => number, groups: number, least: number | null) => {
    if (least !== null) minimums.push(menteeGroupsAtLeast(name, menteeHome.map(groupOf), all(groups, least)));
  };
  const atMost = (name: string, groupOf: (home: number) => number, groups: number, most: number | null) => {
    if (most === null) return;
    const groupOfMentor = Int32Array.from(mentors, ({ kindergarten }) => groupOf(kindergarten));
    maximums.push(mentorGroupsAtMost(name, problem, groupOfMentor, all(groups, most)));
  };
  const places = kindergartens.length;
  atLeast('menteesPerAssistedLeast', only(assisted), places, sideRules.menteesPerAssistedLeast);
  atLeast('menteesPerDistrictLeast', districtOf, districtIds.length, sideRules.menteesPerDistrictLeast);
  atMost('pairsPerLeadMost', only(lead), places, sideRules.pairsPerLeadMost);
  atMost('pairsPerDistrictMost', districtOf, districtIds.length, sideRules.pairsPerDistrictMost);
  if (sideRules.oneMenteePerKindergarten)
    maximums.push(onePerKindergarten('oneMenteePerKindergarten', problem, menteeHome));
  return { minimums, maximums };
}
