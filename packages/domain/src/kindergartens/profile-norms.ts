import { lineOfWork } from '../teachers/post.ts';
import type { AgeGroup } from './age-group.ts';
import type { ClassFigures, StaffFigures } from './profile-figures.ts';

/** Most children in a class by age group (幼儿园工作规程, article 11); none is set for nurseries. */
export const childrenPerClassMost: Readonly<Record<AgeGroup, number | null>> = {
  nursery: null,
  junior: 25,
  middle: 30,
  senior: 35,
  mixed: 30,
};

/** Staff of a full-day class: two teachers and a care worker. */
export const staffPerFullDayClass = { teachers: 2, careWorkers: 1 } as const;

/** Classes, children and staff of a kindergarten in one school year, as far as they are known. */
export interface ProfileFigures extends StaffFigures {
  readonly classCount: number;
  readonly childCount: number | null;
  readonly childCountApproximate: boolean;
  readonly classes: readonly ClassFigures[];
  readonly fullTimeTeacherCount: number | null;
}

export const profileHintCodes = [
  'too-many-children',
  'too-few-teachers',
  'too-few-care-workers',
  'classes-differ',
  'children-differ',
  'posts-differ',
  'educations-differ',
  'employments-differ',
  'ages-differ',
] as const;
export type ProfileHintCode = (typeof profileHintCodes)[number];

/** Something a coordinator may want to look at; never a refusal. */
export interface ProfileHint {
  readonly code: ProfileHintCode;
  /** Of children: the age group it concerns. */
  readonly ageGroup: AgeGroup | null;
  readonly actual: number;
  /** The norm, or the total that the parts should make. */
  readonly norm: number;
}

/**
 * Compares a profile with the norms, and its parts with its totals. Figures that are absent give no hint: nobody is
 * asked for them again.
 */
export function profileHints(figures: ProfileFigures): readonly ProfileHint[] {
  return [...crowdedClasses(figures), ...shortStaff(figures), ...sumsThatDiffer(figures)];
}

/** Without age groups children are held against the largest class there is: what exceeds even that is worth a look. */
function crowdedClasses({ classes, classCount, childCount }: ProfileFigures): ProfileHint[] {
  const known = classes.flatMap(({ children, ...group }) =>
    children === null ? [] : [{ ...group, children }],
  );
  const whole = { ageGroup: 'senior', classes: classCount, children: childCount ?? 0 } as const;
  const lines = known.length > 0 ? known : [whole];
  return lines.flatMap(({ ageGroup, classes: count, children }) => {
    const most = childrenPerClassMost[ageGroup];
    if (most === null || children <= most * count) return [];
    return [hint('too-many-children', children, most * count, known.length > 0 ? ageGroup : null)];
  });
}

function shortStaff({ classCount, staffByPost, fullTimeTeacherCount }: ProfileFigures): ProfileHint[] {
  const counted = (line: 'teaching' | 'care') => {
    const posts = staffByPost.filter(({ post }) => lineOfWork(post) === line);
    return posts.length === 0 ? null : sum(posts.map(({ count }) => count));
  };
  return [
    ...fewer(
      'too-few-teachers',
      counted('teaching') ?? fullTimeTeacherCount,
      classCount * staffPerFullDayClass.teachers,
    ),
    ...fewer('too-few-care-workers', counted('care'), classCount * staffPerFullDayClass.careWorkers),
  ];
}

/**
 * Parts that don't make the total. Education and age are often told of some only (大专教师17人): they may make less. A
 * way of counting that nobody used gives no hint.
 */
function sumsThatDiffer(figures: ProfileFigures): ProfileHint[] {
  const { classes, classCount, childCount, childCountApproximate, staffCount } = figures;
  const children = classes.map((group) => group.children);
  const total = children.includes(null) || childCountApproximate ? null : childCount;
  return [
    ...differs(
      'classes-differ',
      classes.map((group) => group.classes),
      classCount,
    ),
    ...differs(
      'children-differ',
      children.filter((count) => count !== null),
      total,
    ),
    ...differs('posts-differ', counts(figures.staffByPost), staffCount),
    ...exceeds('educations-differ', counts(figures.staffByEducation), staffCount),
    ...differs('employments-differ', counts(figures.staffByEmployment), staffCount),
    ...exceeds('ages-differ', counts(figures.staffByAge), staffCount),
  ];
}

const counts = (lines: readonly { readonly count: number }[]) => lines.map(({ count }) => count);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function hint(
  code: ProfileHintCode,
  actual: number,
  norm: number,
  ageGroup: AgeGroup | null = null,
): ProfileHint {
  return { code, ageGroup, actual, norm };
}

function fewer(code: ProfileHintCode, actual: number | null, norm: number): ProfileHint[] {
  return actual === null || actual >= norm ? [] : [hint(code, actual, norm)];
}

function differs(code: ProfileHintCode, parts: readonly number[], total: number | null): ProfileHint[] {
  const actual = sum(parts);
  return parts.length === 0 || total === null || actual === total ? [] : [hint(code, actual, total)];
}

function exceeds(code: ProfileHintCode, parts: readonly number[], total: number | null): ProfileHint[] {
  return total !== null && sum(parts) > total ? differs(code, parts, total) : [];
}
