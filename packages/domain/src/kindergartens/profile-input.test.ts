import { expect, test } from 'vitest';
import { parseInput } from '../zod-problems.ts';
import { profileInput } from './profile-input.ts';

const kindergartenId = '01890a5d-ac96-774b-bcce-b302099a8057';
const least = { kindergartenId, schoolYear: 2026, classCount: 6 };
const read = (input: object) => parseInput(profileInput('2026-10-15'), { ...least, ...input });

test('the number of classes is enough; all else is unknown', () => {
  expect(read({})).toMatchObject({
    ok: true,
    value: { childCount: null, staffCount: null, staffByPost: [], staffGroups: [], stability: null },
  });
});

test.each([
  ['a year too far ahead', { schoolYear: 2028 }, 'schoolYear', 'out-of-range'],
  ['a negative count', { childCount: -1 }, 'childCount', 'out-of-range'],
  ['half a class', { classCount: 1.5 }, 'classCount', 'not-whole'],
  [
    'a post twice',
    {
      staffByPost: [
        { post: 'teacher', count: 1 },
        { post: 'teacher', count: 2 },
      ],
    },
    'staffByPost.1',
    'duplicate',
  ],
  [
    'an age band upside down',
    { staffByAge: [{ from: 45, to: 36, count: 2 }] },
    'staffByAge.0.to',
    'out-of-range',
  ],
  [
    'a group of the same kind',
    { staffGroups: [{ ageFrom: 50, ageTo: 40 }] },
    'staffGroups.0.ageTo',
    'out-of-range',
  ],
] as const)('%s is refused', (_name, input, path, code) => {
  const ruling = read(input);
  expect(ruling.ok ? [] : ruling.problems.map((each) => [each.path.join('.'), each.code])).toEqual([
    [path, code],
  ]);
});

test('sums that do not agree are let in: they are hinted at, never refused', () => {
  expect(read({ staffCount: 50, staffByPost: [{ post: 'teacher', count: 48 }] }).ok).toBe(true);
});
