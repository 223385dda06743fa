import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Day } from '@qinglan/domain/calendar/day';
import type { MatchPolicyRules } from '@qinglan/domain/matching/match-policy';
import { type RuleProblem, ruleProblem } from '@qinglan/domain/rule-codes';
import { menteeObstacles, mentorObstacles, pairObstacles } from '@qinglan/domain/teachers/eligibility';
import { mentorsMost, openPairs, placesLeft } from './gather-ground.ts';
import {
  loadBans,
  loadNominated,
  loadOpenPairs,
  loadPlaces,
  loadSides,
  lockPeople,
  type PersonRow,
} from './load-match-rows.ts';

/** A proposal about to become a pair. */
export interface ToCheck {
  readonly id: string;
  readonly mentee: string;
  readonly mentor: string;
}

/** What publishing goes by, read with both teachers' rows locked. */
export interface PublishGround {
  readonly people: ReadonlyMap<string, PersonRow>;
  /** Partnership by assisted and lead kindergarten. */
  readonly partnershipOf: (mentee: PersonRow, mentor: PersonRow) => string | null;
  readonly districtOf: (person: PersonRow) => string | null;
  readonly obstacles: (proposal: ToCheck) => readonly RuleProblem[];
}

/**
 * Reads everything that the rules ask about the proposals as it is today, and locks all their teachers: whoever makes a
 * pair by hand in the same moment waits, or is seen here.
 */
export async function loadPublishGround(
  em: SqlEntityManager,
  programme: string,
  rules: MatchPolicyRules,
  today: Day,
  proposals: readonly ToCheck[],
): Promise<PublishGround> {
  const ids = [...new Set(proposals.flatMap(({ mentee, mentor }) => [mentee, mentor]))].sort();
  const people = new Map((await lockPeople(em, ids)).map((person) => [person.id, person]));
  const facts = await loadFacts(em, programme, today);
  const taken = new Map<string, number>();
  return {
    people,
    districtOf: ({ kindergarten }) => facts.district.get(kindergarten) ?? null,
    obstacles: ({ mentee: menteeId, mentor: mentorId }) => {
      const [mentee, mentor] = [people.get(menteeId)!, people.get(mentorId)!];
      const already = taken.get(mentorId) ?? 0;
      const found = [
        ...ofEachOther(mentee, mentor, facts, rules, today),
        ...ofTheDay(mentee, mentor, facts, already),
      ];
      // One that holds takes its place, so that the next of the mentor's is judged with it.
      if (found.length === 0) taken.set(mentorId, already + 1);
      return found;
    },
    partnershipOf: (mentee, mentor) =>
      facts.partnership.get(key(mentee.kindergarten, mentor.kindergarten)) ?? null,
  };
}

const key = (a: string, b: string) => `${a} ${b}`;

type Facts = Awaited<ReturnType<typeof loadFacts>>;

async function loadFacts(em: SqlEntityManager, programme: string, today: Day) {
  const pairs = await loadOpenPairs(em, today);
  const bans = await loadBans(em, programme);
  const sides = await loadSides(em, programme);
  return {
    open: openPairs(pairs),
    paired: new Set(pairs.map(({ mentee, mentor }) => key(mentee, mentor))),
    banned: new Map(bans.map(({ mentee, mentor, side }) => [key(mentee, mentor), side])),
    partnership: new Map(sides.map(({ id, assisted, lead }) => [key(assisted, lead), id])),
    district: new Map((await loadPlaces(em)).map((place) => [place.id, place.district])),
    nominated: await loadNominated(em, programme),
  };
}

/** What the policy has against the two, by themselves and together. */
function ofEachOther(
  mentee: PersonRow,
  mentor: PersonRow,
  { partnership, district, nominated, open }: Facts,
  rules: MatchPolicyRules,
  today: Day,
): readonly RuleProblem[] {
  const [one, other] = [mentee.kindergarten, mentor.kindergarten];
  const mentorLeads = partnership.has(key(one, other));
  const candidate = { ...mentee, nominated: nominated.has(mentee.id) };
  const circumstances = {
    sameKindergarten: one === other,
    mentorLeads,
    partners: mentorLeads || partnership.has(key(other, one)),
    sameDistrict: district.get(one) === district.get(other),
    otherMentors: open.ofMentee.get(mentee.id) ?? 0,
  };
  const policy = { ...rules.mentoring, mentorsPerMenteeMost: mentorsMost(rules) };
  return [
    ...mentorObstacles(mentor, rules.mentoring.mentor, today),
    ...menteeObstacles(candidate, rules.mentoring.mentee, today),
    ...pairObstacles(mentor, candidate, circumstances, policy),
  ];
}

/** What has happened since: a ban, a pair by hand, a place given away. `already` pairs of the mentor hold in this publishing. */
function ofTheDay(
  mentee: PersonRow,
  mentor: PersonRow,
  { banned, paired, open }: Facts,
  already: number,
): readonly RuleProblem[] {
  const both = key(mentee.id, mentor.id);
  const side = banned.get(both);
  const capacity = placesLeft(mentor, open);
  const hardRule = side === 'coordinator' ? 'forbidden' : 'vetoed';
  return [
    side !== undefined && ruleProblem('match-pair-cut', [], { hardRule }),
    paired.has(both) && ruleProblem('already-mentor-pair', [], { status: 'active' }),
    already >= capacity && ruleProblem('mentor-without-capacity', ['mentor'], { capacity }),
  ].filter((problem) => problem !== false);
}
