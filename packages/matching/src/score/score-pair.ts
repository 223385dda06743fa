import type { MatchingCity, Mentee, Mentor } from './city.ts';
import { areaCount } from './city.ts';
import { metresBetween } from './distance.ts';
import {
  ageGroupPoints,
  countedStrength,
  levelsAbovePoints,
  metNeed,
  nearnessPoints,
  sharePoints,
  tagPoints,
  weighted,
  wishPoints,
  yearsPoints,
} from './points.ts';
import type { MatchingPolicy, PairPart } from './policy.ts';

export type Relation = 'partner' | 'sameKindergarten' | 'sameDistrict' | 'elsewhere';

/** What two people are to each other, besides what each of them is. */
export interface PairFacts {
  readonly relation: Relation;
  /** Great-circle metres, 0 in-house, −1 when unknown. */
  readonly metres: number;
  readonly running: boolean;
  /** Place of each in the other's ranking, −1 when absent. */
  readonly menteeRank: number;
  readonly mentorRank: number;
}

/** The score of one pair, 0…10,000, with every part 0…10,000; the keep bonus stands apart. */
export interface PairScore {
  readonly total: number;
  readonly parts: Readonly<Record<PairPart, number>>;
  readonly keepBonus: number;
}

/**
 * How well a mentor suits a mentee under a policy. Needs and strengths weigh most because what people share in
 * depth predicts good mentoring best (Eby et al. 2013); both sides' wishes count because having a say improves it
 * (Allen, Eby and Lentz 2006); same field and common time lower turnover (Smith and Ingersoll 2004).
 */
export function scorePair(
  mentee: Mentee,
  mentor: Mentor,
  facts: PairFacts,
  policy: MatchingPolicy,
): PairScore {
  const { weights, sharedGround, relation } = policy;
  const { yearsPercent, titlePercent, honourPercent } = policy.experience;
  const parts = {
    needsMet: needsMet(mentee, mentor.strengths, mentor.evidence, policy),
    experience: weighted(
      [yearsPoints(policy, mentor.months - mentee.months), yearsPercent],
      [levelsAbovePoints(policy, mentor.title - mentee.title), titlePercent],
      [levelsAbovePoints(policy, mentor.honour - mentee.honour), honourPercent],
    ),
    sharedGround: weighted(
      [ageGroupPoints(mentee.ageGroup, mentor.ageGroup), sharedGround.ageGroupPercent],
      [tagPoints(mentee.tags, mentor.tags), sharedGround.tagsPercent],
      [mentee.post === mentor.post ? 10_000 : 0, sharedGround.postPercent],
    ),
    relation: relation[facts.relation],
    nearness: nearnessPoints(facts.metres, policy.nearnessKmMax),
    wishes: weighted(
      [wishPoints(policy.wishPoints, facts.menteeRank, mentee.wishes.length > 0), 50],
      [wishPoints(policy.wishPoints, facts.mentorRank, mentor.wishes.length > 0), 50],
    ),
  };
  const total = weighted(
    [parts.needsMet, weights.needsMet.percent],
    [parts.experience, weights.experience.percent],
    [parts.sharedGround, weights.sharedGround.percent],
    [parts.relation, weights.relation.percent],
    [parts.nearness, weights.nearness.percent],
    [parts.wishes, weights.wishes.percent],
  );
  return { total, parts, keepBonus: facts.running ? policy.keepBonus : 0 };
}

/** Σ need × urgency × min(1, strength ÷ need) over Σ need × urgency; half when no needs are recorded. */
export function needsMet(
  needy: { readonly needs: readonly number[]; readonly urgency: readonly number[] },
  strengths: readonly number[],
  evidence: readonly number[],
  policy: MatchingPolicy,
): number {
  let met = 0;
  let asked = 0;
  for (let a = 0; a < areaCount; a++) {
    const need = needy.needs[a]!;
    const urgency = needy.urgency[a]!;
    met += urgency * metNeed(need, countedStrength(policy, strengths[a]!, evidence[a]!));
    asked += urgency * 100 * need;
  }
  return sharePoints(met, asked);
}

/** Reads the facts of one pair from the city. */
export function pairFacts(city: MatchingCity, mentee: number, mentor: number): PairFacts {
  const one = city.mentees[mentee]!;
  const other = city.mentors[mentor]!;
  return {
    relation: relationOf(city, one.kindergarten, other.kindergarten),
    metres: metresBetween(city.kindergartens[one.kindergarten]!, city.kindergartens[other.kindergarten]!),
    running: city.running.some((pair) => pair.mentee === mentee && pair.mentor === mentor),
    menteeRank: one.wishes.indexOf(mentor),
    mentorRank: other.wishes.indexOf(mentee),
  };
}

function relationOf(city: MatchingCity, assisted: number, lead: number): Relation {
  if (city.partnerships.some((p) => p.assisted === assisted && p.lead === lead)) return 'partner';
  if (assisted === lead) return 'sameKindergarten';
  return city.kindergartens[assisted]!.district === city.kindergartens[lead]!.district
    ? 'sameDistrict'
    : 'elsewhere';
}
