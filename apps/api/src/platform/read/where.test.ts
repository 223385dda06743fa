import { expect, test } from 'vitest';
import { complement, definite } from './where.ts';

test.each([
  ['equality', { a: 1 }, { $or: [{ a: null }, { a: { $ne: 1 } }] }],
  ['a missing value', { a: null }, { a: { $ne: null } }],
  ['one of several', { a: { $in: [1] } }, { $or: [{ a: null }, { a: { $nin: [1] } }] }],
  ['a bound', { a: { $gt: 1 } }, { $or: [{ a: null }, { a: { $lte: 1 } }] }],
  ['two conditions', { a: null, b: null }, { $or: [{ a: { $ne: null } }, { b: { $ne: null } }] }],
  [
    'alternatives',
    { $or: [{ a: null }, { b: null }] },
    { $and: [{ a: { $ne: null } }, { b: { $ne: null } }] },
  ],
  ['a related row', { a: { b: null } }, { $or: [{ a: null }, { a: { b: { $ne: null } } }] }],
  ['some of a collection', { a: { $some: { b: null } } }, { a: { $none: { b: null } } }],
  ['every of a collection', { a: { $every: { b: null } } }, { a: { $some: { b: { $ne: null } } } }],
])('the opposite of %s holds where it does not, values missing or not', (_what, where, opposite) => {
  expect(complement(where)).toEqual(opposite);
  expect(definite({ $not: where })).toEqual(opposite);
});

test('a condition on every row becomes one on none, which fails where a value is missing', () => {
  expect(definite({ grants: { $every: { district: 1 } } })).toEqual({
    grants: { $none: { $or: [{ district: null }, { district: { $ne: 1 } }] } },
  });
});

test('an operator without an opposite is refused, not guessed', () => {
  expect(() => complement({ name: { $like: 'x%' } })).toThrow(/no opposite of \$like/);
});
