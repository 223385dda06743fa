import { closedList } from '../closed-list.ts';

/** The way of a needs survey (调查表): `returned` goes back to the kindergarten, as `open` does, with a reason. */
export const surveyStatusList = closedList({
  open: ['待填写'],
  submitted: ['待审核', '已提交'],
  returned: ['已退回'],
  accepted: ['已采纳'],
});

export const surveyStatuses = surveyStatusList.codes;
export type SurveyStatus = (typeof surveyStatuses)[number];

/** While a survey stands so, it is the kindergarten's turn. */
export const answerableStatuses = ['open', 'returned'] as const satisfies readonly SurveyStatus[];
