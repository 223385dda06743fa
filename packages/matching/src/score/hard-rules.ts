import type { MatchingCity, Mentee, Mentor, PairBan } from './city.ts';
import type { MatchingPolicy } from './policy.ts';
import { type PairFacts, pairFacts } from './score-pair.ts';

export const hardRuleCodes = [
  'notEligible',
  'otherLineOfWork',
  'oneself',
  'forbidden',
  'vetoed',
  'endedBadly',
  'outOfReach',
  'tooFar',
  'noCapacity',
  'alreadyTwoMentors',
] as const;
export type HardRuleCode = (typeof hardRuleCodes)[number];

/** A sentence for each code, for whoever has no wording of its own. */
export const hardRuleLabels: Readonly<Record<HardRuleCode, string>> = {
  notEligible: '不符合师傅或徒弟的条件',
  otherLineOfWork: '岗位类别不同',
  oneself: '不能与本人结对',
  forbidden: '协调员已禁止',
  vetoed: '一方已否决',
  endedBadly: '曾因不良原因终止结对',
  outOfReach: '不在允许的结对范围内',
  tooFar: '路程超过上限',
  noCapacity: '师傅没有名额',
  alreadyTwoMentors: '徒弟已有两位师傅',
};

/** Who may mentor (domain rule: in post, enough years, and a title, an honour or more years). */
export function mayMentor(mentor: Mentor, policy: MatchingPolicy): boolean {
  const { rules } = policy;
  const years = Math.floor(mentor.months / 12);
  if (!mentor.inPost || years < rules.mentorYearsMin) return false;
  return (
    mentor.title >= rules.mentorTitleMin ||
    mentor.honour >= rules.mentorHonourMin ||
    years >= rules.mentorYearsInstead
  );
}

/** Who may be a mentee: new, or of potential with a need, or nominated. */
export function mayBeMentored(mentee: Mentee, policy: MatchingPolicy): boolean {
  const { rules } = policy;
  if (!mentee.inPost) return false;
  if (mentee.nominated) return true;
  if (rules.nominatedOnly) return false;
  const years = Math.floor(mentee.months / 12);
  if (years <= rules.newYearsMax) return true;
  return years <= rules.potentialYearsMax && mentee.needs.some((need) => need > 0);
}

/** The first hard rule that cuts this pair, or null; the order is that of `hardRuleCodes`. */
export function hardRule(
  city: MatchingCity,
  policy: MatchingPolicy,
  mentee: number,
  mentor: number,
): HardRuleCode | null {
  const one = city.mentees[mentee]!;
  const other = city.mentors[mentor]!;
  const facts = pairFacts(city, mentee, mentor);
  const ban = city.bans.find((b) => b.mentee === mentee && b.mentor === mentor)?.code ?? null;
  return ruleFor(one, other, facts, ban, policy);
}

function ruleFor(
  one: Mentee,
  other: Mentor,
  facts: PairFacts,
  ban: PairBan | null,
  policy: MatchingPolicy,
): HardRuleCode | null {
  const { rules } = policy;
  if (!mayBeMentored(one, policy) || !mayMentor(other, policy)) return 'notEligible';
  if (one.lineOfWork !== other.lineOfWork) return 'otherLineOfWork';
  if (one.teacher === other.teacher) return 'oneself';
  if (ban !== null) return ban;
  if (!inReach(facts.relation, policy)) return 'outOfReach';
  if (facts.metres > rules.travelKmMax * 1000) return 'tooFar';
  if (other.capacity <= 0) return 'noCapacity';
  return one.runningMentors >= rules.mentorsPerMenteeMax ? 'alreadyTwoMentors' : null;
}

/** Partners are always in reach; how much further a pair may go is the policy's choice. */
export function inReach(relation: PairFacts['relation'], policy: MatchingPolicy): boolean {
  if (relation === 'partner') return true;
  if (policy.rules.partnersOnly) return false;
  if (relation === 'sameKindergarten') return true;
  return policy.rules.reach === 'city' || (policy.rules.reach === 'district' && relation === 'sameDistrict');
}
