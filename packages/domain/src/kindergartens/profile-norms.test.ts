import { expect, test } from 'vitest';
import { profileHints } from './profile-norms.ts';

const classes = [
  { ageGroup: 'junior', classes: 2, children: 50 },
  { ageGroup: 'senior', classes: 1, children: 35 },
  { ageGroup: 'nursery', classes: 1, children: 99 },
] as const;

test.each([
  ['at the norm', { classes, teachers: 8, careWorkers: 4 }, []],
  ['staff unknown', { classes }, []],
  [
    'one child too many',
    { classes: [{ ageGroup: 'mixed', classes: 1, children: 31 }] },
    [{ code: 'too-many-children', ageGroup: 'mixed', actual: 31, norm: 30 }],
  ],
  [
    'staff short',
    { classes, teachers: 7, careWorkers: 0 },
    [
      { code: 'too-few-teachers', ageGroup: null, actual: 7, norm: 8 },
      { code: 'too-few-care-workers', ageGroup: null, actual: 0, norm: 4 },
    ],
  ],
] as const)('%s', (_name, figures, hints) => {
  expect(profileHints(figures)).toEqual(hints);
});
