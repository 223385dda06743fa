import type { Need } from '../areas/strength.ts';
import { type RuleProblem, type Ruling, ruleProblem } from '../rule-codes.ts';
import { answerableStatuses, type SurveyStatus } from './survey-status.ts';

/** What can be done with a survey, and from which states. */
const steps = {
  answer: answerableStatuses,
  submit: answerableStatuses,
  return: ['submitted'],
  accept: ['submitted'],
} as const satisfies Readonly<Record<string, readonly SurveyStatus[]>>;

export type SurveyStep = keyof typeof steps;

/** Refuses a step that the survey's state does not have. */
export function surveyStep(status: SurveyStatus, step: SurveyStep): Ruling<SurveyStatus> {
  const from: readonly SurveyStatus[] = steps[step];
  if (from.includes(status)) return { ok: true, value: status };
  return { ok: false, problems: [ruleProblem('survey-step-not-open', [], { step, status })] };
}

/**
 * What still keeps a survey from being sent in, all of it at once: without a need it asks for nothing, without this
 * school year's figures the helper does not know whom it helps.
 */
export function submissionProblems(
  survey: { readonly needs: readonly Pick<Need, 'level'>[]; readonly methods: readonly unknown[] },
  profileYear: number | null,
  schoolYear: number,
): readonly RuleProblem[] {
  return [
    ...(survey.needs.some(({ level }) => level > 0) ? [] : [ruleProblem('survey-without-needs', ['needs'])]),
    ...(survey.methods.length > 0 ? [] : [ruleProblem('survey-without-methods', ['methods'])]),
    ...(profileYear === schoolYear
      ? []
      : [ruleProblem('survey-without-profile', ['profile'], { schoolYear })]),
  ];
}
