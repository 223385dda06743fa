import { ruleCodes } from '@qinglan/domain/rule-codes';
import { expect, test } from 'vitest';
import { problemsOf } from './refusal.ts';
import { zh } from './words/zh.ts';

const camel = (code: string) => code.replaceAll(/-(.)/g, (_all, letter: string) => letter.toUpperCase());

test.each(ruleCodes)('%s arrives in camel case and is worded', (code) => {
  const [problem] = problemsOf([{ code: camel(code), path: ['name'], facts: {} }], zh);
  expect(problem?.sentence).toBe(zh.rules[code]({}));
});

test('a refusal finds its field in the form', () => {
  const errors = [{ code: 'tooLong', path: ['input', 'needs', '0', 'evidence'], facts: { most: 200 } }];
  expect(problemsOf(errors, zh)).toEqual([{ path: 'needs.0.evidence', sentence: '最多 200 个字。' }]);
});

test('a code newer than this page still says that nothing was saved', () => {
  expect(problemsOf([{ code: 'brandNew', path: [], facts: {} }], zh)[0]?.sentence).toContain('没有保存');
});
