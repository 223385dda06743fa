import { lookupKey, splitWords, tidyLine } from '../text/normalise.ts';

const numbering = /^[(（]?\d{1,2}[.)、．）]\s*|^[①-⑩]/;
const ending = /等?[。.]?$/;
const joints = /[\s。.+＋&]+|以及|和|及/;

/** What offices write where there is nothing to list. */
const none: ReadonlySet<string> = new Set(['无', '暂无', '没有', '-', '--', '—', '——', '/']);

/**
 * The words of a cell that lists several, also when they are parted by blanks, numbered, joined by 和 or closed with
 * 等. A word is only cut further when all its pieces are known and the whole is not; words for "none" are dropped.
 */
export function looseWords(text: string, isKnown: (word: string) => boolean): readonly string[] {
  return splitWords(text)
    .map((word) => tidyLine(word.replace(numbering, '')))
    .filter((word) => word !== '' && !none.has(lookupKey(word)))
    .flatMap((word) => (isKnown(word) ? [word] : cut(word, isKnown)));
}

function cut(word: string, isKnown: (word: string) => boolean): readonly string[] {
  const pieces = word
    .replace(ending, '')
    .split(joints)
    .map((piece) => tidyLine(piece.replace(numbering, '')))
    .filter((piece) => piece !== '');
  return pieces.length > 0 && pieces.every(isKnown) ? pieces : [word];
}
