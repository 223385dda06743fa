import { addDays, type Day } from '../calendar/day.ts';
import { answerableStatuses, type SurveyStatus } from './survey-status.ts';

/** From so many days before the day it is due a survey is called for. */
export const dueSoonDays = 7;

export const surveyDuenessCodes = ['overdue', 'dueSoon', 'inTime'] as const;
export type SurveyDueness = (typeof surveyDuenessCodes)[number];

/** How a kindergarten stands with a survey that it still has to send in; null when it is not its turn. */
export function surveyDueness(
  survey: { readonly status: SurveyStatus; readonly dueOn: Day },
  today: Day,
): SurveyDueness | null {
  if (!answerableStatuses.some((status) => status === survey.status)) return null;
  if (survey.dueOn < today) return 'overdue';
  return survey.dueOn <= addDays(today, dueSoonDays) ? 'dueSoon' : 'inTime';
}
