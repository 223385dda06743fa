import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseUsername } from './username.ts';

test.each([
  ['city', 'city'],
  [' Chen.Li ', 'chen.li'],
  ['ｔｅａｃｈｅｒ０１', 'teacher01'],
  ['ab', null],
  ['陈丽丽', null],
  ['.chen', null],
  ['chen@li', null],
  ['a'.repeat(41), null],
  ['', null],
])('%j is %s', (text, username) => {
  expect(parseUsername(text)).toBe(username);
});

test('a stored username is read as itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9][a-z0-9._-]{2,39}$/), (username) => {
      expect(parseUsername(username)).toBe(username);
    }),
  );
});
