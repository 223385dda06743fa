import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compact,
  hasBadCharacters,
  lengthOf,
  lookupKey,
  splitWords,
  tidyLine,
  toHalfWidth,
} from './normalise.ts';

test.each([
  ['ＡＢＣ１２３（）', 'ABC123()'],
  ['中文，不变。', '中文,不变。'],
])('%s in half width is %s', (text, expected) => {
  expect(toHalfWidth(text)).toBe(expected);
});

test.each([
  ['\u3000实验\u3000 幼儿园\u00a0', '实验 幼儿园'],
  ['\uFEFF张\t三', '张 三'],
  ['\u200b', ''],
])('%j is tidied to %j', (text, expected) => {
  expect(tidyLine(text)).toBe(expected);
});

test('a code loses every space and its full width, a lookup key its case too', () => {
  expect(compact(' Ａ １２ ')).toBe('A12');
  expect(lookupKey(' Ａ ①２ ')).toBe('a12');
});

test('a cell of words is split at every mark that offices use', () => {
  expect(splitWords('环创、保育,教研；安全\n 家园 ，、')).toEqual(['环创', '保育', '教研', '安全', '家园']);
});

test.each([
  ['a\u0000b', true],
  ['a\nb', true],
  ['\u0085', true],
  ['\ud800', true],
  ['\uFFFE', true],
  ['𠮷野家·Ω', false],
])('bad characters in %j: %s', (text, bad) => {
  expect(hasBadCharacters(text)).toBe(bad);
});

test('a character outside the basic plane counts once', () => {
  expect(lengthOf('𠮷a')).toBe(2);
});

test('tidying and keys are settled after one pass', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(tidyLine(tidyLine(text))).toBe(tidyLine(text));
      expect(lookupKey(lookupKey(text))).toBe(lookupKey(text));
    }),
  );
});
