import type { SurveyDueness } from '@qinglan/domain/needs-surveys/survey-dueness';
import type { SurveyStatus } from '@qinglan/domain/needs-surveys/survey-status';
import type { ChipTone } from '../../ui/data/chip.tsx';

export const surveyTone: Readonly<Record<SurveyStatus, ChipTone>> = {
  open: 'plain',
  submitted: 'accent',
  returned: 'warning',
  accepted: 'good',
};

export const duenessTone: Readonly<Record<SurveyDueness, ChipTone>> = {
  overdue: 'danger',
  dueSoon: 'warning',
  inTime: 'plain',
};
