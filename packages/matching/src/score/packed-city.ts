import type { MatchingCity, Mentor } from './city.ts';
import { areaCount } from './city.ts';
import { mayMentor } from './hard-rules.ts';
import { countedStrength } from './points.ts';
import type { MatchingPolicy } from './policy.ts';

/**
 * The mentors that may take anyone at all, side by side in typed arrays, ordered by kindergarten so that all that
 * depends on the place is looked up once for many. Position p is the row in these arrays; `mentor[p]` the index
 * in the city's list.
 */
export interface PackedMentors {
  readonly count: number;
  /** Positions of kindergarten k are kindergartenStart[k] … kindergartenStart[k + 1] − 1. */
  readonly kindergartenStart: Int32Array;
  readonly mentor: Int32Array;
  readonly teacher: Float64Array;
  readonly lineOfWork: Int32Array;
  readonly months: Int32Array;
  readonly title: Int32Array;
  readonly honour: Int32Array;
  readonly ageGroup: Int32Array;
  readonly tags: Int32Array;
  readonly post: Int32Array;
  /** 1 when the mentor ranked anyone. */
  readonly ranked: Uint8Array;
  /** Counted strength in hundredths of a level; twelve for each position. */
  readonly strength: Int32Array;
  /** Position of each mentor of the city, −1 when it may take nobody. */
  readonly positionOf: Int32Array;
}

export function packMentors(city: MatchingCity, policy: MatchingPolicy): PackedMentors {
  const chosen: number[] = [];
  for (const [j, mentor] of city.mentors.entries()) {
    if (mentor.capacity > 0 && mayMentor(mentor, policy)) chosen.push(j);
  }
  const at = (j: number) => city.mentors[j]!;
  chosen.sort((a, b) => at(a).kindergarten - at(b).kindergarten || a - b);
  const kindergartenStart = new Int32Array(city.kindergartens.length + 1);
  for (const j of chosen) kindergartenStart[at(j).kindergarten + 1]!++;
  for (let k = 0; k < city.kindergartens.length; k++) kindergartenStart[k + 1]! += kindergartenStart[k]!;
  const positionOf = new Int32Array(city.mentors.length).fill(-1);
  const strength = new Int32Array(chosen.length * areaCount);
  for (const [p, j] of chosen.entries()) {
    positionOf[j] = p;
    for (let a = 0; a < areaCount; a++) {
      strength[p * areaCount + a] = countedStrength(policy, at(j).strengths[a]!, at(j).evidence[a]!);
    }
  }
  const column = (of: (mentor: Mentor) => number) => Int32Array.from(chosen, (j) => of(at(j)));
  return {
    count: chosen.length,
    kindergartenStart,
    mentor: Int32Array.from(chosen),
    teacher: Float64Array.from(chosen, (j) => at(j).teacher),
    lineOfWork: column((mentor) => mentor.lineOfWork),
    months: column((mentor) => mentor.months),
    title: column((mentor) => mentor.title),
    honour: column((mentor) => mentor.honour),
    ageGroup: column((mentor) => mentor.ageGroup),
    tags: column((mentor) => mentor.tags),
    post: column((mentor) => mentor.post),
    ranked: Uint8Array.from(chosen, (j) => (at(j).wishes.length > 0 ? 1 : 0)),
    strength,
    positionOf,
  };
}
