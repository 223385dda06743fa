import { closedList } from '../closed-list.ts';

/** What a goal counts (衡量指标). `free` is worded, with its unit and direction, by whoever sets the goal. */
export const goalMetricList = closedList({
  excellentLessonRate: ['优课率'],
  qualifiedLessonRate: ['合格率', '课堂合格率'],
  papersPerSchoolYear: ['每学年论文发表或获奖数'],
  free: ['自定指标'],
});

export const goalMetrics = goalMetricList.codes;
export type GoalMetric = (typeof goalMetrics)[number];

export const goalUnits = ['percent', 'count', 'points', 'hours', 'people'] as const;
export type GoalUnit = (typeof goalUnits)[number];

/** Whether more is better, or less. */
export const goalDirections = ['atLeast', 'atMost'] as const;
export type GoalDirection = (typeof goalDirections)[number];

export interface GoalMetricFacts {
  readonly unit: GoalUnit;
  readonly direction: GoalDirection;
  /** The target that the urban–rural scheme sets (plan 3); a city may set another. */
  readonly target: number;
  /** A rate means nothing without the number of lessons it is taken over. */
  readonly needsCount: boolean;
}

/** The metrics that come with a target of their own. */
export const goalMetricFacts: Readonly<Record<Exclude<GoalMetric, 'free'>, GoalMetricFacts>> = {
  excellentLessonRate: { unit: 'percent', direction: 'atLeast', target: 30, needsCount: true },
  qualifiedLessonRate: { unit: 'percent', direction: 'atLeast', target: 100, needsCount: true },
  papersPerSchoolYear: { unit: 'count', direction: 'atLeast', target: 1, needsCount: false },
};
