import { toHalfWidth } from '../text/normalise.ts';

/** Mainland mobile numbers: 11 digits, the second from 3 to 9. */
const mobile = /^1[3-9]\d{9}$/;

/** Area code (3 digits for 010 and 02x, otherwise 4), 7 or 8 digits that begin with 2 to 8, perhaps an extension. */
const landline = /^(010|02\d|0[3-9]\d{2})-?([2-8]\d{6,7})(?:[-转](\d{1,6}))?$/;

/** The same with the local number written in two groups: 0571-8888-6666. */
const groupedLandline = /^(010|02\d|0[3-9]\d{2})-?([2-8]\d{2,3})-(\d{4})(?:[-转](\d{1,6}))?$/;

/**
 * Reads a mainland mobile or landline number as offices write it: full-width digits, blanks, dashes of any kind,
 * brackets around the area code, +86 before it. Gives 13812341234, 0571-88886666 or 0571-88886666-801; null for what
 * cannot be a number, including a local number without its area code.
 */
export function parsePhone(text: string): string | null {
  const written = unify(text).replace(/^\+?86-?(?=1[3-9]|0)/, '');
  const digits = written.replaceAll('-', '');
  if (mobile.test(digits)) return digits;
  const [, area, local, extension] = landline.exec(written) ?? ungroup(written) ?? [];
  if (area === undefined || local === undefined) return null;
  return extension === undefined ? `${area}-${local}` : `${area}-${local}-${extension}`;
}

/**
 * The form for lists, exports and logs: 138****1234; of a landline the area code and the last four digits stay
 * (0571-****6666), of its extension nothing. A stored text that is no phone loses all its digits.
 */
export function maskPhone(phone: string): string {
  const parsed = parsePhone(phone);
  if (parsed === null) return phone.replace(/\p{Nd}/gu, '*');
  if (mobile.test(parsed)) return `${parsed.slice(0, 3)}****${parsed.slice(-4)}`;
  const [area = '', local = '', extension] = parsed.split('-');
  const masked = `${area}-${stars(local.length - 4)}${local.slice(-4)}`;
  return extension === undefined ? masked : `${masked}-${stars(extension.length)}`;
}

/**
 * Whether a text that came back (a roster's cell) is just the mask of the stored phone, and so changes nothing. Two
 * phones can share a mask; a mask of another phone is never one.
 */
export function isMaskOf(masked: string, phone: string): boolean {
  const given = unify(masked);
  return given.includes('*') && given === unify(maskPhone(phone));
}

/** Half-width, brackets and runs of blanks and dashes as one hyphen, none at the ends. */
function unify(text: string): string {
  return toHalfWidth(text.normalize('NFKC'))
    .replace(/[\s()[\]\u200B\uFEFF\u2010-\u2015\u2212\u2500\u30FC-]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/-?转-?/, '转');
}

function ungroup(written: string): readonly (string | undefined)[] | null {
  const [, area, head, tail, extension] = groupedLandline.exec(written) ?? [];
  return area === undefined ? null : [written, area, `${head}${tail}`, extension];
}

function stars(count: number): string {
  return '*'.repeat(count);
}
