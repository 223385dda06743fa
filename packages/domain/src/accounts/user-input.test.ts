import { describe, expect, test } from 'vitest';
import { parseInput } from '../zod-problems.ts';
import { passwordChangeInput, signInInput, userChanges, userInput } from './user-input.ts';

const id = '01920000-0000-7000-8000-000000000001';
const user = {
  username: ' Chen.Li ',
  displayName: '陈丽',
  grants: [{ role: 'teacher', teacherId: id.toUpperCase() }],
};

function problemsOf(ruling: ReturnType<typeof parseInput>) {
  return ruling.ok ? [] : ruling.problems.map(({ code, path }) => [code, path.join('.')]);
}

test('a user is kept in its one form', () => {
  expect(parseInput(userInput, user)).toEqual({
    ok: true,
    value: {
      username: 'chen.li',
      displayName: '陈丽',
      grants: [{ role: 'teacher', teacherId: id, districtId: null, kindergartenId: null }],
    },
  });
});

describe('a user is refused', () => {
  test.each([
    ['bad-username', 'username', { username: '陈丽' }],
    ['too-short', 'displayName', { displayName: '陈' }],
    ['too-few', 'grants', { grants: [] }],
    [
      'too-many',
      'grants',
      {
        grants: Array.from({ length: 21 }, (_, index) => ({
          role: 'teacher',
          teacherId: `${id.slice(0, -2)}${10 + index}`,
        })),
      },
    ],
    ['unknown-value', 'grants.0.role', { grants: [{ role: 'king' }] }],
    ['grant-subject-missing', 'grants.0.districtId', { grants: [{ role: 'districtCoordinator' }] }],
    [
      'grant-subject-missing',
      'grants.0.kindergartenId',
      { grants: [{ role: 'kindergartenLead', kindergartenId: null }] },
    ],
    [
      'grant-subject-unexpected',
      'grants.0.districtId',
      { grants: [{ role: 'cityCoordinator', districtId: id }] },
    ],
    ['grant-subject-unexpected', 'grants.0.teacherId', { grants: [{ role: 'observer', teacherId: id }] }],
    ['unknown-record', 'grants.0.teacherId', { grants: [{ role: 'teacher', teacherId: '1' }] }],
    ['duplicate', 'grants.1', { grants: [{ role: 'observer' }, { role: 'observer', districtId: null }] }],
  ])('%s at %s', (code, path, change) => {
    expect(problemsOf(parseInput(userInput, { ...user, ...change }))).toEqual([[code, path]]);
  });
});

test.each([
  ['the city', { role: 'observer' }],
  ['a district', { role: 'observer', districtId: id }],
])('an observer may watch %s', (_name, grant) => {
  expect(problemsOf(parseInput(userInput, { ...user, grants: [grant] }))).toEqual([]);
});

test('an edit of a user may only disable it', () => {
  expect(parseInput(userChanges, { disabled: true })).toEqual({ ok: true, value: { disabled: true } });
});

test('signing in asks for two texts of a size that can be handled', () => {
  expect(problemsOf(parseInput(signInInput, { username: '', password: '' }))).toEqual([]);
  expect(problemsOf(parseInput(signInInput, { username: 'city', password: 'x'.repeat(513) }))).toEqual([
    ['too-long', 'password'],
  ]);
});

test('a new password is judged where it was typed, and kept as typed', () => {
  const schema = passwordChangeInput('chen.li');
  const typed = { currentPassword: 'old', newPassword: ' Blue Heron 77 ' };
  expect(parseInput(schema, typed)).toEqual({ ok: true, value: typed });
  expect(problemsOf(parseInput(schema, { ...typed, newPassword: 'chen.lichen.li' }))).toEqual([
    ['weak-password', 'newPassword'],
    ['weak-password', 'newPassword'],
  ]);
});
