import type { MatchScope } from '@qinglan/domain/matching/match-lists';
import type { MatchPolicyRules } from '@qinglan/domain/matching/match-policy';
import type { PlaceRow, SidesRow } from './load-match-rows.ts';

/** What a run is over, by ids; only what goes with the kind of scope is looked at. */
export interface ScopeChoice {
  readonly scope: MatchScope;
  readonly district: string | null;
  readonly partnership: string | null;
  /** Kindergartens whose teachers are to be mentored. */
  readonly selection: readonly string[];
}

/** Kindergartens on either side of a run. */
export interface RunPlaces {
  readonly ofMentees: ReadonlySet<string>;
  readonly ofMentors: ReadonlySet<string>;
}

/** Whose teachers are to be mentored, and where their mentors may come from under the policy. */
export function runPlaces(
  choice: ScopeChoice,
  rules: MatchPolicyRules,
  places: readonly PlaceRow[],
  sides: readonly SidesRow[],
): RunPlaces {
  const ofMentees = menteePlaces(choice, places, sides);
  const open = new Set(places.map(({ id }) => id));
  const helping = sides.filter(({ assisted, lead }) => ofMentees.has(assisted) && open.has(lead));
  const leads = helping.map(({ lead }) => lead);
  const { mentor, reach } = rules.mentoring;
  if (mentor.leadOnly) return { ofMentees, ofMentors: new Set(leads) };
  const districts = new Set(places.filter(({ id }) => ofMentees.has(id)).map(({ district }) => district));
  const near = places.filter(({ district }) => reach === 'city' || districts.has(district));
  const beyond = reach === 'partners' ? [] : near.map(({ id }) => id);
  return { ofMentees, ofMentors: new Set([...ofMentees, ...leads, ...beyond]) };
}

function menteePlaces(
  { scope, district, partnership, selection }: ScopeChoice,
  places: readonly PlaceRow[],
  sides: readonly SidesRow[],
): ReadonlySet<string> {
  const open = new Set(places.map(({ id }) => id));
  const chosen = {
    city: () => [...open],
    district: () => places.filter((place) => place.district === district).map(({ id }) => id),
    partnership: () => sides.filter(({ id }) => id === partnership).map(({ assisted }) => assisted),
    selection: () => selection,
  }[scope]();
  return new Set(chosen.filter((id) => open.has(id)));
}
