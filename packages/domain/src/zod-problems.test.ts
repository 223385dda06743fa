import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseInput, refuse } from './zod-problems.ts';

const schema = z.strictObject({
  text: z.string().min(2).max(4),
  number: z.int().min(1).max(9),
  list: z
    .array(z.enum(['a', 'b']))
    .min(1)
    .max(2),
  inner: z.object({ flag: z.boolean() }),
  odd: z.number().multipleOf(2),
  own: z.string().transform((value, context) => {
    if (value === 'bad') refuse(context, 'bad-phone', { hint: value }, ['deep']);
    return value;
  }),
});

const sound = { text: 'abc', number: 5, list: ['a'], inner: { flag: true }, odd: 2, own: 'good' };

test('a sound input gives its value', () => {
  expect(parseInput(schema, sound)).toEqual({ ok: true, value: sound });
});

describe('a problem', () => {
  test.each([
    ['absent', { text: undefined }, 'required', ['text'], {}],
    ['null', { number: null }, 'required', ['number'], {}],
    ['of another kind', { text: 5 }, 'wrong-kind', ['text'], { expected: 'string' }],
    ['no list', { list: 'a' }, 'wrong-kind', ['list'], { expected: 'list' }],
    ['no whole number', { number: 1.5 }, 'not-whole', ['number'], {}],
    ['no number at all', { number: Number.NaN }, 'wrong-kind', ['number'], { expected: 'number' }],
    ['too short', { text: 'a' }, 'too-short', ['text'], { least: 2 }],
    ['too long', { text: 'abcde' }, 'too-long', ['text'], { most: 4 }],
    ['too small', { number: 0 }, 'out-of-range', ['number'], { least: 1, most: null }],
    ['too big', { number: 10 }, 'out-of-range', ['number'], { least: null, most: 9 }],
    ['too few', { list: [] }, 'too-few', ['list'], { least: 1 }],
    ['too many', { list: ['a', 'b', 'a'] }, 'too-many', ['list'], { most: 2 }],
    [
      'unknown word',
      { list: ['a', 'x'.repeat(99)] },
      'unknown-value',
      ['list', '1'],
      { value: 'x'.repeat(60), allowed: ['a', 'b'] },
    ],
    ['deep inside', { inner: {} }, 'required', ['inner', 'flag'], {}],
    ['unknown field', { extra: 1 }, 'unknown-field', ['extra'], {}],
    ['of a rule that has no code', { odd: 3 }, 'unknown-value', ['odd'], { value: 'number', allowed: [] }],
    ['of our own', { own: 'bad' }, 'bad-phone', ['own', 'deep'], { hint: 'bad' }],
  ])('%s', (_name, change, code, path, facts) => {
    expect(parseInput(schema, { ...sound, ...change })).toEqual({
      ok: false,
      problems: [{ code, path, facts }],
    });
  });

  test.each([null, undefined, 'text', 7, []])('with the whole input, %j, has an empty path', (input) => {
    const ruling = parseInput(schema, input);
    expect(ruling.ok).toBe(false);
    expect(ruling.ok ? null : ruling.problems.map(({ path }) => path)).toEqual([[]]);
  });

  test('is one of many: all are named', () => {
    const ruling = parseInput(schema, { extra: 1 });
    const paths = ruling.ok ? [] : ruling.problems.map(({ path }) => path.join('.'));
    expect(paths.toSorted()).toEqual(['extra', 'inner', 'list', 'number', 'odd', 'own', 'text']);
  });
});
