import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Day } from '@qinglan/domain/calendar/day';
import { classOf, type MatchPolicyRules } from '@qinglan/domain/matching/match-policy';
import { menteeObstacles, mentorObstacles } from '@qinglan/domain/teachers/eligibility';
import { yearsOfService } from '@qinglan/domain/teachers/years-of-service';
import type { MatchingCity } from '@qinglan/matching/score/city';
import {
  loadBans,
  loadNominated,
  loadOpenPairs,
  loadPlaces,
  loadRunPairs,
  loadSides,
  loadStaff,
  loadWishes,
  type PairRow,
  type PersonRow,
  type PlaceRow,
  type SidesRow,
} from './load-match-rows.ts';
import type { MatchGround } from './match-ground.ts';
import { type RunPlaces, runPlaces, type ScopeChoice } from './match-scope.ts';
import { needNumbers, personNumbers, strengthNumbers } from './person-numbers.ts';

/** What a run is asked for. */
export interface GroundRequest extends ScopeChoice {
  readonly programme: string;
  readonly rules: MatchPolicyRules;
  readonly today: Day;
  /** The run whose pairs should stay together where little is lost by it. */
  readonly basis: string | null;
}

/** All rows that decide a run, as they stand. */
export interface MatchRows {
  readonly places: readonly PlaceRow[];
  readonly sides: readonly SidesRow[];
  readonly runPlaces: RunPlaces;
  readonly staff: readonly PersonRow[];
  readonly open: OpenPairs;
  readonly nominated: ReadonlySet<string>;
}

/** How many pairs each teacher has that are not over. */
export interface OpenPairs {
  readonly ofMentee: ReadonlyMap<string, number>;
  readonly ofMentor: ReadonlyMap<string, number>;
}

export async function loadMatchRows(em: SqlEntityManager, request: GroundRequest): Promise<MatchRows> {
  const places = await loadPlaces(em);
  const sides = await loadSides(em, request.programme);
  const reached = runPlaces(request, request.rules, places, sides);
  return {
    places,
    sides,
    runPlaces: reached,
    staff: await loadStaff(em, [...new Set([...reached.ofMentees, ...reached.ofMentors])]),
    open: openPairs(await loadOpenPairs(em, request.today)),
    nominated: await loadNominated(em, request.programme),
  };
}

/** Freezes what a run is decided by: who may be mentored, who may mentor, and what is known of both. */
export async function gatherGround(em: SqlEntityManager, request: GroundRequest): Promise<MatchGround> {
  const rows = await loadMatchRows(em, request);
  const mentees = rows.staff.filter((person) => isMentee(person, rows, request));
  const mentors = rows.staff.filter((person) => isMentor(person, rows, request));
  const districtIds = [...new Set(rows.places.map(({ district }) => district))].sort();
  const assisted = new Set(rows.sides.map((side) => side.assisted));
  return {
    today: request.today,
    rules: request.rules,
    districtIds,
    kindergartenIds: rows.places.map(({ id }) => id),
    menteeIds: mentees.map(({ id }) => id),
    mentorIds: mentors.map(({ id }) => id),
    city: {
      ...placesOf(rows, districtIds),
      ...peopleOf(rows, request, mentees, mentors, await loadWishes(em, request.programme)),
      ...(await loadSpecialPairs(em, request, mentees, mentors)),
    },
    classOf: Uint8Array.from(mentees, ({ teachingSince, kindergarten }) =>
      classOf(request.rules, {
        years: yearsOfService(teachingSince, request.today),
        assisted: assisted.has(kindergarten),
      }),
    ),
  };
}

type People = readonly PersonRow[];

function placesOf(
  { places, sides }: MatchRows,
  districtIds: readonly string[],
): Pick<MatchingCity, 'kindergartens' | 'partnerships'> {
  const district = placeIn(districtIds);
  const home = placeIn(places.map(({ id }) => id));
  return {
    kindergartens: places.map(({ longitude, latitude, ...place }) => ({
      district: district(place.district),
      longitude,
      latitude,
    })),
    partnerships: sides
      .map((side) => ({ lead: home(side.lead), assisted: home(side.assisted) }))
      .filter(({ lead, assisted }) => lead >= 0 && assisted >= 0),
  };
}

function peopleOf(
  { places, nominated, open }: MatchRows,
  { today }: GroundRequest,
  mentees: People,
  mentors: People,
  wished: readonly { readonly teacher: string; readonly wished: string }[],
): Pick<MatchingCity, 'mentees' | 'mentors'> {
  const home = placeIn(places.map(({ id }) => id));
  const teacher = placeIn([...new Set([...mentees, ...mentors].map(({ id }) => id))]);
  const [menteeAt, mentorAt] = [mentees, mentors].map((people) => placeIn(people.map(({ id }) => id)));
  const wishes = wishesBy(wished);
  const wishesOf = (id: string, other: (id: string) => number) =>
    (wishes.get(id) ?? []).map(other).filter((place) => place >= 0);
  const numbers = (person: PersonRow) =>
    personNumbers(person, today, teacher(person.id), home(person.kindergarten));
  return {
    mentees: mentees.map((person) => ({
      ...numbers(person),
      ...needNumbers(person.needs),
      nominated: nominated.has(person.id),
      runningMentors: open.ofMentee.get(person.id) ?? 0,
      wishes: wishesOf(person.id, mentorAt!),
    })),
    mentors: mentors.map((person) => ({
      ...numbers(person),
      ...strengthNumbers(person),
      capacity: placesLeft(person, open),
      wishes: wishesOf(person.id, menteeAt!),
    })),
  };
}

/** Pairs that are ruled out, and those of the basis run. */
async function loadSpecialPairs(
  em: SqlEntityManager,
  { programme, basis }: GroundRequest,
  mentees: People,
  mentors: People,
): Promise<Pick<MatchingCity, 'bans' | 'running'>> {
  const [mentee, mentor] = [mentees, mentors].map((people) => placeIn(people.map(({ id }) => id)));
  const known = <T extends PairRow>(pairs: readonly T[]) =>
    pairs
      .map((pair) => ({ ...pair, mentee: mentee!(pair.mentee), mentor: mentor!(pair.mentor) }))
      .filter((pair) => pair.mentee >= 0 && pair.mentor >= 0);
  const bans = known(await loadBans(em, programme));
  return {
    bans: bans.map(({ side, ...pair }) => ({
      ...pair,
      code: side === 'coordinator' ? 'forbidden' : 'vetoed',
    })),
    running: basis === null ? [] : known(await loadRunPairs(em, basis)),
  };
}

/** Mentors that a mentee of the policy may have. */
export const mentorsMost = ({ secondMentors, mentoring }: MatchPolicyRules): number =>
  secondMentors ? mentoring.mentorsPerMenteeMost : 1;

export const placesLeft = ({ id, menteeCapacity }: PersonRow, open: OpenPairs): number =>
  Math.max(0, menteeCapacity - (open.ofMentor.get(id) ?? 0));

function isMentee(person: PersonRow, rows: MatchRows, { rules, today }: GroundRequest): boolean {
  if (!rows.runPlaces.ofMentees.has(person.kindergarten)) return false;
  if ((rows.open.ofMentee.get(person.id) ?? 0) >= mentorsMost(rules)) return false;
  const candidate = { ...person, nominated: rows.nominated.has(person.id) };
  return menteeObstacles(candidate, rules.mentoring.mentee, today).length === 0;
}

function isMentor(person: PersonRow, rows: MatchRows, { rules, today }: GroundRequest): boolean {
  if (!rows.runPlaces.ofMentors.has(person.kindergarten) || placesLeft(person, rows.open) === 0) return false;
  return mentorObstacles(person, rules.mentoring.mentor, today).length === 0;
}

export function openPairs(pairs: readonly PairRow[]): OpenPairs {
  const count = (ids: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  return {
    ofMentee: count(pairs.map(({ mentee }) => mentee)),
    ofMentor: count(pairs.map(({ mentor }) => mentor)),
  };
}

/** Place of an id in a list, −1 when it is not in it. */
function placeIn(ids: readonly string[]): (id: string) => number {
  const places = new Map(ids.map((id, place) => [id, place]));
  return (id) => places.get(id) ?? -1;
}

function wishesBy(rows: readonly { readonly teacher: string; readonly wished: string }[]) {
  const wishes = new Map<string, string[]>();
  for (const { teacher, wished } of rows) wishes.set(teacher, [...(wishes.get(teacher) ?? []), wished]);
  return wishes;
}
