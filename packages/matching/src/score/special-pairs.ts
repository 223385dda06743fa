import type { MatchingCity } from './city.ts';
import type { PackedMentors } from './packed-city.ts';
import { roundPercent, wishPoints } from './points.ts';
import type { MatchingPolicy } from './policy.ts';

/**
 * The few pairs with a history of their own: a wish, a ban, oneself, or running. For the mentee opened last, position p is
 * special when `seenBy[p]` names it.
 */
export interface Specials {
  readonly seenBy: Int32Array;
  readonly banned: Uint8Array;
  readonly running: Uint8Array;
  /** The wish part's points, −1 when neither ranked the other. */
  readonly wish: Int32Array;
  readonly bansOf: readonly (readonly number[])[];
  readonly runningOf: readonly (readonly number[])[];
  /** Positions and mentor's rank of the mentors that ranked each mentee. */
  readonly rankedOf: readonly (readonly { readonly mentor: number; readonly rank: number }[])[];
  readonly city: MatchingCity;
  readonly packed: PackedMentors;
  readonly policy: MatchingPolicy;
}

export function makeSpecials(city: MatchingCity, packed: PackedMentors, policy: MatchingPolicy): Specials {
  const bansOf: number[][] = city.mentees.map(() => []);
  for (const ban of city.bans) bansOf[ban.mentee]!.push(ban.mentor);
  const runningOf: number[][] = city.mentees.map(() => []);
  for (const pair of city.running) runningOf[pair.mentee]!.push(pair.mentor);
  const rankedOf: { mentor: number; rank: number }[][] = city.mentees.map(() => []);
  for (const [j, mentor] of city.mentors.entries()) {
    for (const [rank, i] of mentor.wishes.entries()) {
      if (mentor.wishes.indexOf(i) === rank) rankedOf[i]?.push({ mentor: j, rank });
    }
  }
  return {
    seenBy: new Int32Array(packed.count).fill(-1),
    banned: new Uint8Array(packed.count),
    running: new Uint8Array(packed.count),
    wish: new Int32Array(packed.count),
    bansOf,
    runningOf,
    rankedOf,
    city,
    packed,
    policy,
  };
}

export function openSpecials(specials: Specials, i: number): void {
  const { city, policy } = specials;
  const wishes = city.mentees[i]!.wishes;
  for (const p of specials.packed.positionsOfTeacher.get(city.mentees[i]!.teacher) ?? []) {
    mark(specials, i, specials.packed.mentor[p]!, () => (specials.banned[p] = 1));
  }
  for (const j of specials.bansOf[i]!) mark(specials, i, j, (p) => (specials.banned[p] = 1));
  for (const j of specials.runningOf[i]!) mark(specials, i, j, (p) => (specials.running[p] = 1));
  const ranks = new Map(specials.rankedOf[i]!.map(({ mentor, rank }) => [mentor, rank]));
  for (const j of new Set([...wishes, ...ranks.keys()])) {
    const own = wishPoints(policy.wishPoints, wishes.indexOf(j), wishes.length > 0);
    const anyone = (city.mentors[j]?.wishes.length ?? 0) > 0;
    const other = wishPoints(policy.wishPoints, ranks.get(j) ?? -1, anyone);
    mark(specials, i, j, (p) => (specials.wish[p] = roundPercent(50 * own + 50 * other)));
  }
}

function mark(specials: Specials, i: number, mentor: number, set: (position: number) => void): void {
  const p = specials.packed.positionOf[mentor] ?? -1;
  if (p < 0) return;
  if (specials.seenBy[p] !== i) {
    specials.seenBy[p] = i;
    specials.banned[p] = 0;
    specials.running[p] = 0;
    specials.wish[p] = -1;
  }
  set(p);
}
