import { closedList } from '../closed-list.ts';

/** The grade of an observed lesson (听课评定等级), the best first. */
export const lessonGradeList = closedList({
  excellent: ['优', '优秀'],
  good: ['良', '良好'],
  qualified: ['合格'],
  needsWork: ['待改进', '不合格'],
});
export const lessonGrades = lessonGradeList.codes;
export type LessonGrade = (typeof lessonGrades)[number];

/** How many lessons of each grade the lead's side observed in a school year. */
export type LessonCounts = Readonly<Record<LessonGrade, number>>;

/** A rate in percent with the number of lessons it is taken over; null when there are none. */
export interface LessonRate {
  readonly percent: number | null;
  readonly count: number;
}

/** 优课率: excellent lessons of all observed. */
export function excellentLessonRate(counts: LessonCounts): LessonRate {
  return rateOf(counts.excellent, counts);
}

/** 合格率: lessons that need no work of all observed. */
export function qualifiedLessonRate(counts: LessonCounts): LessonRate {
  return rateOf(counts.excellent + counts.good + counts.qualified, counts);
}

function rateOf(part: number, counts: LessonCounts): LessonRate {
  const count = lessonGrades.reduce((sum, grade) => sum + counts[grade], 0);
  return { percent: count === 0 ? null : (part * 100) / count, count };
}
