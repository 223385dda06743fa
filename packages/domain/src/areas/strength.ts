import type { Area } from './area.ts';
import type { LearningDomain } from './learning-domain.ts';

/** 0 none, 1 some, 2 clear (what a bare roster word means), 3 marked. */
export const areaLevels = [0, 1, 2, 3] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** 0 whenever it suits, 1 this year (what a bare roster word means), 2 this semester, 3 at once. */
export const needUrgencies = [0, 1, 2, 3] as const;
export type NeedUrgency = (typeof needUrgencies)[number];

/** What a kindergarten or teacher is strong in (擅长领域). */
export interface Strength {
  readonly area: Area;
  readonly level: AreaLevel;
  /** What it rests on: an honour, lessons given. At most 200 characters. */
  readonly evidence?: string | null;
  /** Only on `lessonDesign`. */
  readonly learningDomains?: readonly LearningDomain[];
}

/** What a kindergarten or teacher wants to grow in (发展需求). */
export interface Need {
  readonly area: Area;
  readonly level: AreaLevel;
  readonly urgency: NeedUrgency;
  readonly evidence?: string | null;
  readonly learningDomains?: readonly LearningDomain[];
}

/** A bare word on a roster says no level: section 7 of the programme's rules takes it for these. */
export const rosterStrengthLevel = 2 satisfies AreaLevel;
export const rosterNeedLevel = 2 satisfies AreaLevel;
export const rosterNeedUrgency = 1 satisfies NeedUrgency;
