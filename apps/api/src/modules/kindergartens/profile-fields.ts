import type { KindergartenProfile } from './kindergarten-profile.entity.ts';

/** What the timeline shows as changed of a school year's figures. */
export const profileFields = [
  'classCount',
  'classes',
  'childCount',
  'childCountApproximate',
  'staffCount',
  'fullTimeTeacherCount',
  'establishedTeacherCount',
  'staffByPost',
  'staffByEducation',
  'staffByEmployment',
  'staffByAge',
  'preschoolMajorCount',
  'otherMajorCount',
  'frontLineCount',
  'offFrontLineCount',
  'leftLastYear',
  'stability',
  'staffGroups',
  'staffNote',
] as const satisfies readonly (keyof KindergartenProfile)[];
