import {
  awayPlacesAtMost,
  menteeGroupsAtLeast,
  mentorGroupsAtMost,
  onePerKindergarten,
  separateCapacities,
} from '../src/stages/rules.ts';
import type { MaximumRule, MinimumRule, StagedProblem } from '../src/stages/staged-problem.ts';
import { type CitySize, makeCity } from './make-city.ts';
import { seededRandom } from './random.ts';

/**
 * A city with three classes and running pairs, and what coordinators may ask on top. The rules are harsher than in
 * life: every lead loses a tenth of its places, and nearly everybody in every kindergarten is asked for.
 */
export function makeStagedCity(size: CitySize, seed: number): Record<string, StagedProblem> {
  const problem = makeCity(size, seed);
  const random = seededRandom(seed + 98);
  const below = (count: number) => Math.floor(random() * count);
  const { menteeCount, mentorCount, mentorOf, rowStart, capacity } = problem;
  const classOf = Uint8Array.from({ length: menteeCount }, () => below(3));
  const running = new Uint8Array(mentorOf.length);
  for (let i = 0; i < menteeCount; i++)
    if (random() < 0.3) running[rowStart[i]! + below(rowStart[i + 1]! - rowStart[i]!)] = 1;
  const shipped = { problem, classOf, running, keepBonus: 300 };

  const district = Int32Array.from({ length: menteeCount }, () => below(15));
  const kindergarten = district.map((d) => d * 40 + below(40));
  const minimums: MinimumRule[] = [
    menteeGroupsAtLeast('district', district, shareOf(district, 15, 0.99)),
    menteeGroupsAtLeast('kindergarten', kindergarten, shareOf(kindergarten, 600, 0.97)),
  ];
  const lead = Int32Array.from({ length: mentorCount }, () => below(300));
  const leadDistrict = lead.map((l) => l % 15);
  const maximums: MaximumRule[] = [
    mentorGroupsAtMost('lead', problem, lead, shareOf(lead, 300, 0.9, capacity)),
    mentorGroupsAtMost('leadDistrict', problem, leadDistrict, shareOf(leadDistrict, 15, 0.93, capacity)),
  ];

  const away = Uint8Array.from(mentorOf, () => (random() < 0.6 ? 1 : 0));
  const inHouse = capacity.map((places) => places >> 1);
  const awayCapacity = capacity.map((places, j) => places - inHouse[j]!);
  const open = { ...problem, capacity: new Int32Array(mentorCount).fill(2_147_483_647) };
  const split = [
    separateCapacities('inHouseAndAway', open, away, inHouse, awayCapacity),
    awayPlacesAtMost('away', open, away, lead, shareOf(lead, 300, 0.9, awayCapacity)),
  ];
  return {
    'classes, keep bonus, ties (as shipped)': shipped,
    'and minimums': { ...shipped, minimums },
    'and maximums': { ...shipped, maximums },
    'and both': { ...shipped, minimums, maximums },
    'and the floor': { ...shipped, floor: true },
    'and both and the floor': { ...shipped, minimums, maximums, floor: true },
    'and one per kindergarten': { ...shipped, maximums: [onePerKindergarten('one', problem, kindergarten)] },
    'and in-house and away places': { ...shipped, problem: open, maximums: split, minimums },
  };
}

/** A share of the members of each group, or of what they weigh. */
function shareOf(groupOf: Int32Array, groupCount: number, share: number, weight?: Int32Array): Int32Array {
  const sums = new Int32Array(groupCount);
  for (const [k, group] of groupOf.entries()) sums[group]! += weight === undefined ? 1 : weight[k]!;
  return sums.map((sum) => Math.floor(sum * share));
}
