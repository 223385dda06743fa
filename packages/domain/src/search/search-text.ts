import { lookupKey } from '../text/normalise.ts';

/** Longer queries are cut: nobody types them, and each term costs a comparison on every row. */
export const searchTermsMost = 5;
export const searchTermCharactersMost = 40;

/** The form in which names, codes, pinyin and initials are stored for search and in which terms are compared. */
export function searchKey(text: string): string {
  return lookupKey(text);
}

/**
 * What is stored to be searched: the keys of all parts (name, aliases, their pinyin and initials), each once, on
 * lines of their own so that no term matches across two parts.
 */
export function searchDocument(parts: readonly string[]): string {
  return [...new Set(parts.map(searchKey))].filter((key) => key !== '').join('\n');
}

/** The terms of a query: split at spaces of any kind, as keys, each once; at most five. */
export function searchTerms(query: string): readonly string[] {
  const terms = query.normalize('NFKC').split(/\s+/).map(searchKey);
  const cut = terms.map((term) => [...term].slice(0, searchTermCharactersMost).join(''));
  return [...new Set(cut)].filter((term) => term !== '').slice(0, searchTermsMost);
}

/** Whether a stored document answers a query: every term stands somewhere in it. A query without terms finds all. */
export function matchesSearch(document: string, query: string): boolean {
  return searchTerms(query).every((term) => document.includes(term));
}

/** How well a document answers: 0 a part equals the first term, 1 a part begins with it, 2 it stands anywhere. */
export function searchRank(document: string, query: string): 0 | 1 | 2 {
  const term = searchTerms(query)[0] ?? '';
  const parts = document.split('\n');
  if (parts.includes(term)) return 0;
  return parts.some((part) => part.startsWith(term)) ? 1 : 2;
}
