import type { MatchingCity, Mentor } from './city.ts';
import { areaCount } from './city.ts';
import { mayMentor } from './hard-rules.ts';
import { countedStrength } from './points.ts';
import type { MatchingPolicy } from './policy.ts';

export const linesOfWork = 4;

/**
 * The mentors that may take anyone at all, side by side in typed arrays, ordered by kindergarten and line of work so that all that
 * depends on the place is looked up once for many. Position p is the row in these arrays; `mentor[p]` the index
 * in the city's list.
 */
export interface PackedMentors {
  readonly count: number;
  /** Positions of kindergarten k and line of work l are groupStart[g] … groupStart[g + 1] − 1 with g = 4k + l. */
  readonly groupStart: Int32Array;
  readonly mentor: Int32Array;
  readonly months: Int32Array;
  readonly title: Int32Array;
  readonly honour: Int32Array;
  readonly ageGroup: Int32Array;
  readonly tags: Int32Array;
  readonly post: Int32Array;
  /** 1 when the mentor ranked anyone. */
  readonly ranked: Uint8Array;
  /** Counted strength in hundredths of a level, area by area: strength[area · count + p]. */
  readonly strength: Uint16Array;
  /** Positions of each person who is a mentor. */
  readonly positionsOfTeacher: ReadonlyMap<number, readonly number[]>;
  /** Position of each mentor of the city, −1 when it may take nobody. */
  readonly positionOf: Int32Array;
}

export function packMentors(city: MatchingCity, policy: MatchingPolicy): PackedMentors {
  const chosen: number[] = [];
  for (const [j, mentor] of city.mentors.entries()) {
    if (mentor.capacity > 0 && mayMentor(mentor, policy)) chosen.push(j);
  }
  const at = (j: number) => city.mentors[j]!;
  const groupOf = (j: number) => at(j).kindergarten * linesOfWork + at(j).lineOfWork;
  chosen.sort((a, b) => groupOf(a) - groupOf(b) || a - b);
  const groupStart = new Int32Array(city.kindergartens.length * linesOfWork + 1);
  for (const j of chosen) groupStart[groupOf(j) + 1]!++;
  for (let g = 1; g < groupStart.length; g++) groupStart[g]! += groupStart[g - 1]!;
  const positionOf = new Int32Array(city.mentors.length).fill(-1);
  const positionsOfTeacher = new Map<number, number[]>();
  const strength = new Uint16Array(chosen.length * areaCount);
  for (const [p, j] of chosen.entries()) {
    positionOf[j] = p;
    positionsOfTeacher.set(at(j).teacher, [...(positionsOfTeacher.get(at(j).teacher) ?? []), p]);
    for (let a = 0; a < areaCount; a++) {
      strength[a * chosen.length + p] = countedStrength(policy, at(j).strengths[a]!, at(j).evidence[a]!);
    }
  }
  const column = (of: (mentor: Mentor) => number) => Int32Array.from(chosen, (j) => of(at(j)));
  return {
    count: chosen.length,
    groupStart,
    mentor: Int32Array.from(chosen),
    months: column((mentor) => mentor.months),
    title: column((mentor) => mentor.title),
    honour: column((mentor) => mentor.honour),
    ageGroup: column((mentor) => mentor.ageGroup),
    tags: column((mentor) => mentor.tags),
    post: column((mentor) => mentor.post),
    ranked: Uint8Array.from(chosen, (j) => (at(j).wishes.length > 0 ? 1 : 0)),
    strength,
    positionsOfTeacher,
    positionOf,
  };
}
