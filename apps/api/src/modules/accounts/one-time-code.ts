import { randomInt } from 'node:crypto';

/** Digits and capitals without those that are mistaken for one another on paper: 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const alphabet = '34679ACDEFGHJKMNPQRTWXY';
const groups = 3;
const groupLength = 4;
export const oneTimeCodeDays = 7;

/** A first password to print on a slip: three groups of four, 54 bits. Hyphens and case do not matter when typed. */
export function makeOneTimeCode(): string {
  const group = () =>
    Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** What is hashed: as printed, whatever hyphens, blanks and case were typed. */
export function oneTimeCodeKey(typed: string): string {
  const signs = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  return signs.match(/.{1,4}/gu)?.join('-') ?? '';
}

/** Until when a code made now can be used. */
export function oneTimeCodeEnd(now: Date): Date {
  return new Date(now.getTime() + oneTimeCodeDays * 86_400_000);
}
