/** Spaces of every kind that offices type or paste: ideographic, no-break, thin, zero-width and the byte-order mark. */
const anySpaces = /[\s\u00A0\u180E\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF]+/g;

/** Full-width letters, digits and signs of keyboards in Chinese mode become their half-width twins. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** One line of text as it should be kept: runs of any spaces become one blank, none at the ends. Signs stay as typed. */
export function tidyLine(text: string): string {
  return text.replace(anySpaces, ' ').trim();
}

/** All spaces gone, half-width: the form in which codes, numbers and phones are compared. */
export function compact(text: string): string {
  return toHalfWidth(text).replace(anySpaces, '');
}

/** The form in which an office's words are looked up: compact and without regard to case or to compatibility signs. */
export function lookupKey(text: string): string {
  return compact(text.normalize('NFKC')).toLowerCase();
}

/** Splits a cell that lists several words (、 , ; / | or a line break), each tidied, empty ones dropped. */
export function splitWords(text: string): readonly string[] {
  return text
    .split(/[、，,;；/|\r\n]+/)
    .map(tidyLine)
    .filter((word) => word !== '');
}

/** Length as a person counts it: a rare character outside the basic plane is one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** True for what a database or a spreadsheet cannot keep: NUL, other control signs, halves of a surrogate pair. */
export function hasBadCharacters(text: string): boolean {
  return /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text);
}
