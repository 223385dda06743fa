import type { RuleWords } from './sentence.ts';

/** The refusals that plans, activities, goals and assessments give. */
export type PlanRuleWords = Pick<
  RuleWords,
  | 'task-finished'
  | 'task-not-finished'
  | 'task-open'
  | 'owner-missing'
  | 'activity-missing'
  | 'deliverable-missing'
  | 'outside-stage'
  | 'not-a-school-day'
  | 'quota-unmet'
  | 'sign-off-too-early'
  | 'already-signed-off'
  | 'not-signed-off'
  | 'activity-not-draft'
  | 'activity-draft'
  | 'participation-missing'
  | 'participation-not-awaiting'
  | 'own-record'
  | 'class-hours-not-halves'
  | 'count-missing'
  | 'summary-part-missing'
  | 'summary-missing'
  | 'semester-not-over'
  | 'semester-signed-off'
  | 'score-missing'
  | 'score-without-reason'
  | 'assessment-step'
>;
