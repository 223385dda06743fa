import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesSearch, searchDocument, searchKey, searchRank, searchTerms } from './search-text.ts';

const document = searchDocument(['实验幼儿园', '实验 一园', 'shiyanyoueryuan', 'syyey', '']);

test('a document holds each part once, as a key, on its own line', () => {
  expect(document).toBe('实验幼儿园\n实验一园\nshiyanyoueryuan\nsyyey');
  expect(searchDocument(['Ａ', 'a'])).toBe('a');
});

describe('a query', () => {
  test.each([
    ['实验', true],
    ['SYYEY', true],
    ['ｓｙｙｅｙ', true],
    ['实验　yuan', true],
    ['一园', true],
    ['园实', false],
    ['实验 二园', false],
    ['  ', true],
    ['', true],
  ])('%j finds it: %s', (query, found) => {
    expect(matchesSearch(document, query)).toBe(found);
  });

  test('has at most five terms of forty characters', () => {
    expect(searchTerms('a b c d e f a')).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(searchTerms('x'.repeat(100))).toEqual(['x'.repeat(40)]);
  });

  test.each([
    ['syyey', 0],
    ['实验', 1],
    ['幼儿园', 2],
  ])('%s ranks %i', (query, rank) => {
    expect(searchRank(document, query)).toBe(rank);
  });
});

test('any piece of any part finds the document', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (name, start, length) => {
      const signs = [...searchKey(name)];
      const from = signs.length === 0 ? 0 : start % signs.length;
      const piece = signs.slice(from, from + 1 + (length % 10)).join('');
      expect(matchesSearch(searchDocument(['别名', name]), piece)).toBe(true);
    }),
  );
});
