import type { AgeGroup } from './age-group.ts';

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

/** Classes and staff of a kindergarten, as far as they are known. */
export interface ProfileFigures {
  readonly classes: readonly {
    readonly ageGroup: AgeGroup;
    readonly classes: number;
    readonly children: number;
  }[];
  readonly teachers?: number | null;
  readonly careWorkers?: number | null;
}

export const profileHintCodes = ['too-many-children', 'too-few-teachers', 'too-few-care-workers'] as const;
export type ProfileHintCode = (typeof profileHintCodes)[number];

/** Something a coordinator may want to look at; never a refusal. */
export interface ProfileHint {
  readonly code: ProfileHintCode;
  /** Of children: the age group it concerns. */
  readonly ageGroup: AgeGroup | null;
  readonly actual: number;
  readonly norm: number;
}

/** Compares a profile with the norms. Figures that are absent give no hint: nobody is asked for them again. */
export function profileHints(figures: ProfileFigures): readonly ProfileHint[] {
  const classes = figures.classes.reduce((sum, group) => sum + group.classes, 0);
  const crowded = figures.classes.flatMap(({ ageGroup, classes: count, children }) => {
    const most = childrenPerClassMost[ageGroup];
    if (most === null || children <= most * count) return [];
    return [{ code: 'too-many-children', ageGroup, actual: children, norm: most * count } as const];
  });
  return [
    ...crowded,
    ...staffHint('too-few-teachers', figures.teachers, classes * staffPerFullDayClass.teachers),
    ...staffHint('too-few-care-workers', figures.careWorkers, classes * staffPerFullDayClass.careWorkers),
  ];
}

function staffHint(code: ProfileHintCode, actual: number | null | undefined, norm: number): ProfileHint[] {
  return actual == null || actual >= norm ? [] : [{ code, ageGroup: null, actual, norm }];
}
