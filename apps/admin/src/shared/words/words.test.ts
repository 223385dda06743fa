import { expect, expectTypeOf, test } from 'vitest';
import { en } from './en.ts';
import type { RuleWords } from './sentence.ts';
import { type Words, zh } from './zh.ts';

type Leaf = readonly [path: string, word: string];

function leaves(value: unknown, path: string): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(sample(path), sample(path), sample(path)))]];
  return Object.entries(value as object).flatMap(([key, each]) => leaves(each, `${path}.${key}`));
}

/** Facts for the sentences that are made of facts; for the others something that is a number and a word. */
function sample(path: string): unknown {
  return /\.(rules|timeline)\./.test(path) ? { least: 1, most: 9, from: '2026-09-01' } : Object('3');
}

test('a language that misses a word is no language', () => {
  expectTypeOf(en).toEqualTypeOf<Words>();
  expectTypeOf<Omit<Words, 'teachers'>>().not.toExtend<Words>();
  expectTypeOf<Omit<RuleWords, 'required'>>().not.toExtend<RuleWords>();
});

test.each([
  ['Chinese', zh],
  ['English', en],
] as const)('%s has something to say everywhere', (_name, words) => {
  expect(leaves(words, '').filter(([, word]) => word.trim() === '')).toEqual([]);
});

test('English holds no Chinese', () => {
  expect(leaves(en, '').filter(([, word]) => /[\u4e00-\u9fff]/.test(word))).toEqual([]);
});

test('Chinese is written with Chinese signs', () => {
  expect(leaves(zh, '').filter(([, word]) => /[\u4e00-\u9fff][,;:?!]/.test(word))).toEqual([]);
});
