import { closedList } from '../closed-list.ts';

/** The way of a mentor pair (师徒状态); `ended` is early and carries a reason, `completed` is 出师. */
export const mentorPairStatusList = closedList({
  proposed: ['待确认'],
  confirmed: ['已确认'],
  signed: ['已签约'],
  active: ['带教中'],
  completed: ['已出师'],
  declined: ['已谢绝'],
  ended: ['提前终止'],
});

export const mentorPairStatuses = mentorPairStatusList.codes;
export type MentorPairStatus = (typeof mentorPairStatuses)[number];
