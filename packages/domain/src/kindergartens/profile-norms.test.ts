import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ProfileFigures, profileHints } from './profile-norms.ts';

const classes = [
  { ageGroup: 'junior', classes: 2, children: 50 },
  { ageGroup: 'senior', classes: 1, children: 35 },
  { ageGroup: 'nursery', classes: 1, children: 99 },
] as const;

const unknown: ProfileFigures = {
  classCount: 4,
  childCount: null,
  childCountApproximate: false,
  classes: [],
  staffCount: null,
  fullTimeTeacherCount: null,
  staffByPost: [],
  staffByEducation: [],
  staffByEmployment: [],
  staffByAge: [],
  preschoolMajorCount: null,
  otherMajorCount: null,
  frontLineCount: null,
  offFrontLineCount: null,
};

const staff = (teachers: number, careWorkers: number) =>
  ({
    staffByPost: [
      { post: 'teacher', count: teachers },
      { post: 'careWorker', count: careWorkers },
    ],
  }) as const;

test.each([
  ['nothing known but the classes', {}, []],
  ['at the norm', { classes, ...staff(8, 4) }, []],
  [
    'one child too many',
    { classCount: 1, classes: [{ ageGroup: 'mixed', classes: 1, children: 31 }] },
    [{ code: 'too-many-children', ageGroup: 'mixed', actual: 31, norm: 30 }],
  ],
  [
    'more children than the largest classes hold',
    { childCount: 141 },
    [{ code: 'too-many-children', ageGroup: null, actual: 141, norm: 140 }],
  ],
  [
    'staff short',
    staff(7, 0),
    [
      { code: 'too-few-teachers', ageGroup: null, actual: 7, norm: 8 },
      { code: 'too-few-care-workers', ageGroup: null, actual: 0, norm: 4 },
    ],
  ],
  [
    'teachers known by the roster only',
    { fullTimeTeacherCount: 7 },
    [{ code: 'too-few-teachers', ageGroup: null, actual: 7, norm: 8 }],
  ],
  [
    'posts make 48, staff says 50',
    { ...staff(36, 12), staffCount: 50 },
    [{ code: 'posts-differ', ageGroup: null, actual: 48, norm: 50 }],
  ],
  [
    'classes by age group make 4, the kindergarten says 5',
    { classes, classCount: 5 },
    [{ code: 'classes-differ', ageGroup: null, actual: 4, norm: 5 }],
  ],
  [
    'education told of some',
    { staffCount: 50, staffByEducation: [{ education: 'associate', count: 17 }] },
    [],
  ],
  [
    'more ages than people',
    { staffCount: 5, staffByAge: [{ from: 46, to: null, count: 6 }] },
    [{ code: 'ages-differ', ageGroup: null, actual: 6, norm: 5 }],
  ],
  ['about 190 children need not be the sum', { classes, childCount: 190, childCountApproximate: true }, []],
  [
    'children that are no estimate must be the sum',
    { classes, childCount: 190 },
    [{ code: 'children-differ', ageGroup: null, actual: 184, norm: 190 }],
  ],
] as const)('%s', (_name, figures, hints) => {
  expect(profileHints({ ...unknown, ...figures })).toEqual(hints);
});

test('whatever is added to a total-less profile, no sum is held against it', () => {
  const count = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(count, count, (established, contract) => {
      const staffByEmployment = [
        { employment: 'established', count: established },
        { employment: 'contract', count: contract },
      ] as const;
      expect(profileHints({ ...unknown, staffByEmployment })).toEqual([]);
      const staffCount = established + contract;
      expect(profileHints({ ...unknown, staffByEmployment, staffCount })).toEqual([]);
    }),
  );
});
