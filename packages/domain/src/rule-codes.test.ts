import { expect, test } from 'vitest';
import { ruleCodes, ruleProblem } from './rule-codes.ts';

test('every code stands once, in small letters and hyphens', () => {
  expect(new Set(ruleCodes).size).toBe(ruleCodes.length);
  for (const code of ruleCodes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('a problem without more concerns the whole input', () => {
  expect(ruleProblem('required')).toEqual({ code: 'required', path: [], facts: {} });
});
