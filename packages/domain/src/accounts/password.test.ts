import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passwordPolicy, passwordProblems } from './password.ts';

const reasons = (password: string, username = 'chen.li') =>
  passwordProblems(password, username).map(({ code, facts }) =>
    code === 'weak-password' ? facts.reason : code,
  );

describe('a password', () => {
  test.each([
    ['Blue-Heron7', []],
    ['蓝鹭Heron-77x', []],
    ['bluehero77-', []],
    ['four quiet words here', []],
    ['', ['too-short']],
    ['Ab1!', ['too-short']],
    ['blueheron77', ['classes']],
    ['Xchen.li77!', ['username']],
    ['CHEN.LI-2026x', ['username']],
    ['P@ssword123', ['common']],
    ['Admin@12345!!', ['common']],
    ['aaaaaaaaaaaaaaaaaaaa', ['repetitive']],
    ['chen.lichen.li', ['classes', 'username']],
    ['x'.repeat(129), ['too-long']],
  ])('%s', (password, expected) => {
    expect(reasons(password)).toEqual(expected);
  });

  test('is told off where it was typed', () => {
    expect(passwordProblems('short', 'x', ['newPassword'])).toEqual([
      { code: 'too-short', path: ['newPassword'], facts: { least: 10 } },
    ]);
  });

  test('of one’s own making is accepted when long and varied', () => {
    const letters = fc.stringMatching(/^[a-z]{8,100}$/);
    fc.assert(
      fc.property(letters, (text) => {
        expect(reasons(`qwert yuiop ${text}`, '')).toEqual([]);
      }),
    );
  });

  test('never appears in what is said about it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, maxLength: 200 }), (password) => {
        const said = JSON.stringify(passwordProblems(`${password}§`, 'city'));
        expect(said).not.toContain(`${password}§`);
      }),
    );
  });
});

test('the policy leaves room between its bounds', () => {
  expect(passwordPolicy.least).toBeLessThan(passwordPolicy.longEnough);
  expect(passwordPolicy.longEnough).toBeLessThan(passwordPolicy.most);
});
