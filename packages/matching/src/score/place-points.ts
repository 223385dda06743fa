import type { MatchingCity } from './city.ts';
import { metresBetween } from './distance.ts';
import { inReach } from './hard-rules.ts';
import { nearnessPoints } from './points.ts';
import type { MatchingPolicy } from './policy.ts';
import type { Relation } from './score-pair.ts';

/** What a mentee's kindergarten alone decides about the mentors of every other. */
export interface PlacePoints {
  /** Weighted points for relation and nearness (hundredfold), −1 when out of reach or too far. */
  readonly points: Int32Array;
  /** 1 for the kindergartens that assist this one. */
  readonly partner: Uint8Array;
}

export function placePoints(
  city: MatchingCity,
  policy: MatchingPolicy,
  home: number,
  leads: Set<number>,
): PlacePoints {
  const points = new Int32Array(city.kindergartens.length);
  const partner = new Uint8Array(city.kindergartens.length);
  const here = city.kindergartens[home]!;
  for (const [k, there] of city.kindergartens.entries()) {
    let relation: Relation = there.district === here.district ? 'sameDistrict' : 'elsewhere';
    if (k === home) relation = 'sameKindergarten';
    if (leads.has(k)) {
      relation = 'partner';
      partner[k] = 1;
    }
    points[k] = -1;
    if (!inReach(relation, policy)) continue;
    const metres = metresBetween(here, there);
    if (metres > policy.rules.travelKmMax * 1000) continue;
    const { weights } = policy;
    points[k] =
      weights.relation.percent * policy.relation[relation] +
      weights.nearness.percent * nearnessPoints(metres, policy.nearnessKmMax);
  }
  return { points, partner };
}

/** Lead kindergartens of each kindergarten. */
export function leadsByKindergarten(city: MatchingCity): Set<number>[] {
  const leads = city.kindergartens.map(() => new Set<number>());
  for (const { lead, assisted } of city.partnerships) leads[assisted]!.add(lead);
  return leads;
}
