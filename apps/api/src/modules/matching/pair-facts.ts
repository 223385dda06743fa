import type { MatchingCity } from '@qinglan/matching/score/city';
import { metresBetween } from '@qinglan/matching/score/distance';
import type { MatchingPolicy } from '@qinglan/matching/score/policy';
import { type PairFacts, type PairScore, type Relation, scorePair } from '@qinglan/matching/score/score-pair';

/** Reads what two people are to each other without walking the city's lists for every pair. */
export interface PairReader {
  readonly relation: (menteeKindergarten: number, mentorKindergarten: number) => Relation;
  readonly facts: (mentee: number, mentor: number) => PairFacts;
  readonly score: (mentee: number, mentor: number) => PairScore & { readonly facts: PairFacts };
}

export function pairReader(city: MatchingCity, policy: MatchingPolicy): PairReader {
  const { kindergartens, partnerships, mentees, mentors } = city;
  const helped = new Set(partnerships.map(({ lead, assisted }) => assisted * kindergartens.length + lead));
  const running = new Set(city.running.map(({ mentee, mentor }) => mentee * mentors.length + mentor));
  const relation = (assisted: number, lead: number): Relation => {
    if (helped.has(assisted * kindergartens.length + lead)) return 'partner';
    if (assisted === lead) return 'sameKindergarten';
    return kindergartens[assisted]!.district === kindergartens[lead]!.district ? 'sameDistrict' : 'elsewhere';
  };
  const facts = (mentee: number, mentor: number): PairFacts => {
    const [one, other] = [mentees[mentee]!, mentors[mentor]!];
    return {
      relation: relation(one.kindergarten, other.kindergarten),
      metres: metresBetween(kindergartens[one.kindergarten]!, kindergartens[other.kindergarten]!),
      running: running.has(mentee * mentors.length + mentor),
      menteeRank: one.wishes.indexOf(mentor),
      mentorRank: other.wishes.indexOf(mentee),
    };
  };
  return {
    relation,
    facts,
    score: (mentee, mentor) => {
      const known = facts(mentee, mentor);
      return { ...scorePair(mentees[mentee]!, mentors[mentor]!, known, policy), facts: known };
    },
  };
}
