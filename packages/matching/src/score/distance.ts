import type { KindergartenPlace } from './city.ts';

const earthRadiusMetres = 6_371_009;
const degree = Math.PI / 180;

/** Great-circle metres between two kindergartens (haversine; Sinnott 1984), −1 when a place is unknown. */
export function metresBetween(one: KindergartenPlace, other: KindergartenPlace): number {
  if (one === other) return 0;
  if (one.longitude === null || one.latitude === null) return -1;
  if (other.longitude === null || other.latitude === null) return -1;
  const north = Math.sin(((other.latitude - one.latitude) * degree) / 2);
  const east = Math.sin(((other.longitude - one.longitude) * degree) / 2);
  const chord =
    north * north + Math.cos(one.latitude * degree) * Math.cos(other.latitude * degree) * east * east;
  return Math.round(2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(chord))));
}
