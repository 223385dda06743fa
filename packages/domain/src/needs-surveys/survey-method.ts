import { closedList } from '../closed-list.ts';

/** How the situation of a kindergarten is looked into (了解园情的方式). */
export const surveyMethodList = closedList({
  siteVisit: ['实地考察'],
  discussion: ['座谈', '座谈会'],
  interview: ['访谈'],
  recordsReview: ['查阅档案', '查阅资料'],
  lessonViewing: ['观摩课', '看课', '观摩活动'],
});

export const surveyMethods = surveyMethodList.codes;
export type SurveyMethod = (typeof surveyMethods)[number];
