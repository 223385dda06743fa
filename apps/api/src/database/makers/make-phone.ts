import type { Random } from './random.ts';

/**
 * A mobile number that is right in form and belongs to nobody: the 154 range is given out to no operator. `serial`
 * (below a million) keeps numbers apart; neighbours in a list do not get neighbouring numbers.
 */
export function makeMobile(random: Random, serial = random.int(0, 999_999)): string {
  const scattered = (serial * 611_953) % 1_000_000;
  return `15408${String(scattered).padStart(6, '0')}`;
}

/** A landline of the invented city; area code 0805 is given to no city. */
export function makeLandline(random: Random): string {
  return `0805-${random.int(2, 8)}${String(random.int(0, 999_999)).padStart(6, '0')}`;
}
