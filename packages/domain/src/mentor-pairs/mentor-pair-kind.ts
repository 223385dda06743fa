import { closedList } from '../closed-list.ts';

/** What a mentor pair is for (师徒类型): starting out, growing, or working side by side. */
export const mentorPairKindList = closedList({
  induction: ['入门', '入门型'],
  growth: ['提高', '提高型'],
  collaboration: ['协作', '协作型'],
});

export const mentorPairKinds = mentorPairKindList.codes;
export type MentorPairKind = (typeof mentorPairKinds)[number];
