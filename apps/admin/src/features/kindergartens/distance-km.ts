/** A place on the earth, in degrees. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

const earthRadiusKm = 6371;

/** Kilometres between two places as the crow flies, by the haversine formula; good enough to compare. */
export function distanceKm(one: Place, other: Place): number {
  const north = radians(other.latitude - one.latitude);
  const east = radians(other.longitude - one.longitude);
  const chord =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(chord));
}

/** Kilometres east and north of a place; flat, as a city is on paper. */
export function offsetKm(from: Place, to: Place): { readonly east: number; readonly north: number } {
  const degreeKm = (Math.PI * earthRadiusKm) / 180;
  return {
    east: (to.longitude - from.longitude) * degreeKm * Math.cos(radians(from.latitude)),
    north: (to.latitude - from.latitude) * degreeKm,
  };
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
