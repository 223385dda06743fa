import { formatDay } from '../../dates.ts';
import type { Facts } from '../../graphql.ts';
import type { PlanRuleWords } from '../plan-rule-words.ts';
import { fact as f, factLabel } from '../sentence.ts';
import { enLabels } from './labels.ts';

const day = (facts: Facts, name: string) => formatDay(f(facts, name), 'en');
const status = (facts: Facts) => factLabel(facts, 'status', enLabels.taskStatus).toLowerCase();
const sides = {
  lead: 'The lead kindergarten',
  assisted: 'The assisted kindergarten',
  mentor: 'The mentor',
  mentee: 'The mentee',
};
const parts = { done: 'What was done', effect: 'What it changed', problems: 'Problems and next steps' };
const steps = { self: 'Own view', otherSide: 'The other side', coordinator: 'The coordinator' };

/** Sentences about plans, activities, goals and assessments. */
export const enPlanRules: PlanRuleWords = {
  'phase-order': () => 'Phases come in this order: launch, implementation, summary.',
  'stage-order': () => 'A stage cannot end before it begins, nor reach beyond the semesters of its template.',
  'task-outside-stage': () => 'This task lies outside its stage.',
  'side-outside-scope': () => 'Duties of a pair fall to mentor or mentee, all others to a kindergarten.',
  'task-finished': (facts) => `This task is ${status(facts)} and does not change any more.`,
  'task-not-finished': () => 'This task is not finished, so there is nothing to take up again.',
  'task-open': (facts) => `A task is ${status(facts)}; it is due by ${day(facts, 'due')}.`,
  'owner-missing': () => 'Name who answers for it first.',
  'activity-missing': () => 'There is no activity yet that the other side has confirmed. Record one first.',
  'deliverable-missing': (facts) => `Missing: ${factLabel(facts, 'deliverable', enLabels.deliverable)}.`,
  'outside-stage': (facts) => `It must lie in its stage, ${day(facts, 'from')} to ${day(facts, 'to')}.`,
  'not-a-school-day': (facts) => `${day(facts, 'day')} is no school day.`,
  'quota-unmet': (facts) =>
    `A quota is not met: ${f(facts, 'windowsMet')} of ${f(facts, 'windowsNeeded')} windows that are needed.`,
  'sign-off-too-early': (facts) => `It can be signed off from ${day(facts, 'from')}.`,
  'already-signed-off': (facts) => `It was signed off on ${day(facts, 'on')}.`,
  'not-signed-off': () => 'It is not signed off, so there is nothing to take back.',
  'activity-not-draft': () => 'This activity is recorded already. Correct it instead.',
  'activity-draft': () => 'This activity is a draft: just edit it.',
  'participation-missing': () => 'Choose at least one partnership or pair that takes part.',
  'participation-not-awaiting': () => 'This record does not wait for confirmation.',
  'own-record': (facts) => `${factLabel(facts, 'side', sides)} recorded it; the other side confirms.`,
  'class-hours-not-halves': () => 'Class hours go in halves: 1, 1.5, 2.',
  'count-missing': () => 'Say how many lessons were observed.',
  'summary-part-missing': (facts) => `“${factLabel(facts, 'part', parts)}” is still to be written.`,
  'summary-missing': (facts) => `${factLabel(facts, 'side', sides)} has not handed in its summary.`,
  'semester-not-over': (facts) => `The semester ends on ${day(facts, 'to')}; it can be closed from then on.`,
  'semester-signed-off': (facts) => `This semester was closed on ${day(facts, 'on')}.`,
  'score-missing': () => 'An item has no score yet.',
  'score-without-reason': () => 'A score given by hand needs its reason.',
  'assessment-step': (facts) => `It is signed by “${factLabel(facts, 'step', steps)}” now.`,
};
