import type { MatchingPolicy } from './policy.ts';

/**
 * The integer formulas of the score, 0…10,000 each, shared by the pair at hand and the whole city so that both
 * give the same points to the last unit.
 */
export const fullPoints = 10_000;
const halfPoints = 5_000;

/** Points for `part` of `whole`; half when there is nothing to measure. */
export function sharePoints(part: number, whole: number): number {
  return whole === 0 ? halfPoints : Math.round((fullPoints * part) / whole);
}

/** Need met in one area, in hundredths of a level: need × min(1, strength ÷ need) = min(need, strength). */
export function metNeed(need: number, countedStrength: number): number {
  return Math.min(100 * need, countedStrength);
}

/** A strength in hundredths of a level, cut to what its evidence supports. */
export function countedStrength(policy: MatchingPolicy, level: number, evidence: number): number {
  return level * policy.evidencePercent[Math.min(evidence, policy.evidencePercent.length - 1)]!;
}

/** The gap of years as a trapezium (full 5–15, nothing at 2 and 30 in the shipped policy). */
export function yearsPoints(policy: MatchingPolicy, monthsAhead: number): number {
  const { zeroBelow, fullFrom, fullTo, zeroAbove } = policy.experience;
  const years = monthsAhead / 12;
  if (years <= zeroBelow || years >= zeroAbove) return 0;
  if (years < fullFrom) return Math.round((fullPoints * (years - zeroBelow)) / (fullFrom - zeroBelow));
  if (years > fullTo) return Math.round((fullPoints * (zeroAbove - years)) / (zeroAbove - fullTo));
  return fullPoints;
}

/** Points for standing some levels above the mentee. */
export function levelsAbovePoints(policy: MatchingPolicy, levels: number): number {
  const table = policy.experience.pointsByLevelsAbove;
  return levels <= 0 ? table[0]! : table[Math.min(levels, table.length - 1)]!;
}

/** Same age group full, the next one or a mixed class half. */
export function ageGroupPoints(one: number, other: number): number {
  if (one < 0 || other < 0) return 0;
  if (one === other) return fullPoints;
  return one === 4 || other === 4 || Math.abs(one - other) === 1 ? halfPoints : 0;
}

/** Share of the mentee's learning domains that the mentor has too. */
export function tagPoints(menteeTags: number, mentorTags: number): number {
  return sharePoints(bitCount(menteeTags & mentorTags), bitCount(menteeTags));
}

/** Number of bits set, by adding neighbouring fields (Warren 2002). */
export function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Falls evenly to 0 at the limit; half when a place is unknown (metres is −1). */
export function nearnessPoints(metres: number, kmMax: number): number {
  if (metres < 0) return halfPoints;
  const metresMax = kmMax * 1000;
  return metres >= metresMax ? 0 : Math.round((fullPoints * (metresMax - metres)) / metresMax);
}

/** One side's wish: by rank; half when that side ranked nobody, nothing when it ranked others (rank −1). */
export function wishPoints(table: readonly number[], rank: number, rankedAnyone: boolean): number {
  if (!rankedAnyone) return halfPoints;
  return rank < 0 || rank >= table.length ? 0 : table[rank]!;
}

/** Adds up parts by their percentages and rounds once. */
export function weighted(
  ...partsAndPercents: readonly (readonly [points: number, percent: number])[]
): number {
  let sum = 0;
  for (const [points, percent] of partsAndPercents) sum += points * percent;
  return roundPercent(sum);
}

/** Half up, for sums from 0 to 2³¹ − 51; the same as Math.round(sum / 100) but for speed. */
export function roundPercent(sum: number): number {
  return ((sum + 50) / 100) | 0;
}
