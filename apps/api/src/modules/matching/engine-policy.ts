import type { MatchPolicyRules } from '@qinglan/domain/matching/match-policy';
import { honourLevelList } from '@qinglan/domain/teachers/honour';
import { titleList } from '@qinglan/domain/teachers/title';
import { type MatchingPolicy, newTeachers } from '@qinglan/matching/score/policy';

const reaches = { partners: 'inHouseAndPartners', district: 'district', city: 'city' } as const;

/** A programme's policy in the solver's numbers; what a programme cannot change is as the solver ships it. */
export function enginePolicy(rules: MatchPolicyRules): MatchingPolicy {
  const { mentor, mentee, reach, mentorsPerMenteeMost } = rules.mentoring;
  const weights = Object.entries(newTeachers.weights).map(([part, { label }]) => [
    part,
    { label, percent: rules.weights[part as keyof typeof rules.weights] },
  ]);
  return {
    ...newTeachers,
    weights: Object.fromEntries(weights),
    experience: { ...newTeachers.experience, ...rules.yearsBetween },
    relation: rules.relationPoints,
    nearnessKmMax: rules.nearnessKmMost,
    keepBonus: rules.keepBonus,
    rules: {
      reach: reaches[reach],
      partnersOnly: mentor.leadOnly,
      travelKmMax: rules.travelKmMost,
      mentorYearsMin: mentor.yearsLeast,
      mentorTitleMin: titleList.rank(mentor.standing.titleLeast),
      mentorHonourMin: honourLevelList.rank(mentor.standing.honourLevelLeast) + 1,
      mentorYearsInstead: mentor.standing.yearsLeast,
      newYearsMax: mentee.newYearsMost,
      potentialYearsMax: mentee.potentialYears.most,
      nominatedOnly: mentee.nominatedOnly,
      mentorsPerMenteeMax: rules.secondMentors ? mentorsPerMenteeMost : 1,
    },
    candidatesMax: rules.candidatesMost,
  };
}
