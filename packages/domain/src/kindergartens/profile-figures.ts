import type { Education } from '../teachers/education.ts';
import type { Employment } from '../teachers/employment.ts';
import type { Post } from '../teachers/post.ts';
import type { AgeGroup } from './age-group.ts';

/** Classes of one age group; children are null where only the classes are known. */
export interface ClassFigures {
  readonly ageGroup: AgeGroup;
  readonly classes: number;
  readonly children: number | null;
}

/** Years of age from and to, inclusive; an open end is null. A survey asks in bands of its own: they are data. */
export interface AgeBand {
  readonly from: number | null;
  readonly to: number | null;
}

/** The bands that a form begins with. */
export const ageBandsDefault: readonly AgeBand[] = [
  { from: null, to: 35 },
  { from: 36, to: 45 },
  { from: 46, to: null },
];

export interface AgeBandFigures extends AgeBand {
  readonly count: number;
}

/**
 * So many of the staff of whom several things are true at once: "five of the established, over 45, not on the front
 * line". What is not said is null; without a count it tells of some (保育教师多在40岁以上).
 */
export interface StaffGroup {
  readonly count: number | null;
  /** Holds for most of them, not for each (大多). */
  readonly mostly: boolean;
  readonly post: Post | null;
  readonly education: Education | null;
  readonly employment: Employment | null;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly preschoolMajor: boolean | null;
  /** Whether they teach or care in a class. */
  readonly frontLine: boolean | null;
  readonly note: string | null;
}

/** The staff of one school year, counted one way at a time; what nobody counted is an empty list or null. */
export interface StaffFigures {
  readonly staffCount: number | null;
  readonly staffByPost: readonly { readonly post: Post; readonly count: number }[];
  readonly staffByEducation: readonly { readonly education: Education; readonly count: number }[];
  readonly staffByEmployment: readonly { readonly employment: Employment; readonly count: number }[];
  readonly staffByAge: readonly AgeBandFigures[];
  readonly preschoolMajorCount: number | null;
  readonly otherMajorCount: number | null;
  readonly frontLineCount: number | null;
  readonly offFrontLineCount: number | null;
}

export type StaffPost = StaffFigures['staffByPost'][number];
export type StaffEducation = StaffFigures['staffByEducation'][number];
export type StaffEmployment = StaffFigures['staffByEmployment'][number];
