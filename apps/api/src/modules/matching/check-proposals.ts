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
  const pairs = await loadOpenPairs(em, today);
  const open = openPairs(pairs);
  const key = (a: string, b: string) => `${a} ${b}`;
  const paired = new Set(pairs.map(({ mentee, mentor }) => key(mentee, mentor)));
  const bans = await loadBans(em, programme);
  const banned = new Map(bans.map(({ mentee, mentor, side }) => [key(mentee, mentor), side]));
  const sides = await loadSides(em, programme);
  const partnership = new Map(sides.map(({ id, assisted, lead }) => [key(assisted, lead), id]));
  const district = new Map((await loadPlaces(em)).map((place) => [place.id, place.district]));
  const nominated = await loadNominated(em, programme);
  const taken = new Map<string, number>();

  const obstacles = ({ mentee: menteeId, mentor: mentorId }: ToCheck): readonly RuleProblem[] => {
    const [mentee, mentor] = [people.get(menteeId)!, people.get(mentorId)!];
    const [one, other] = [mentee.kindergarten, mentor.kindergarten];
    const leads = partnership.has(key(one, other));
    const side = banned.get(key(menteeId, mentorId));
    const places = placesLeft(mentor, open);
    const already = taken.get(mentorId) ?? 0;
    const candidate = { ...mentee, nominated: nominated.has(menteeId) };
    const found = [
      ...mentorObstacles(mentor, rules.mentoring.mentor, today),
      ...menteeObstacles(candidate, rules.mentoring.mentee, today),
      ...pairObstacles(
        mentor,
        candidate,
        {
          sameKindergarten: one === other,
          mentorLeads: leads,
          partners: leads || partnership.has(key(other, one)),
          sameDistrict: district.get(one) === district.get(other),
          otherMentors: open.ofMentee.get(menteeId) ?? 0,
        },
        { ...rules.mentoring, mentorsPerMenteeMost: mentorsMost(rules) },
      ),
      side &&
        ruleProblem('match-pair-cut', [], { hardRule: side === 'coordinator' ? 'forbidden' : 'vetoed' }),
      paired.has(key(menteeId, mentorId)) && ruleProblem('already-mentor-pair', [], { status: 'active' }),
      already >= places && ruleProblem('mentor-without-capacity', ['mentor'], { capacity: places }),
    ].filter((problem): problem is RuleProblem => typeof problem === 'object');
    // One that holds takes its place, so that the next of the mentor's is judged with it.
    if (found.length === 0) taken.set(mentorId, already + 1);
    return found;
  };
  return {
    people,
    obstacles,
    partnershipOf: (mentee, mentor) => partnership.get(key(mentee.kindergarten, mentor.kindergarten)) ?? null,
  };
}
