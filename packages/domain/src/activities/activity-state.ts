import { closedList } from '../closed-list.ts';

/** Where an activity's record stands (活动记录状态); `confirmed` when every participation is. */
export const activityStateList = closedList({
  draft: ['草稿'],
  recorded: ['已记录'],
  confirmed: ['已确认'],
});
export const activityStates = activityStateList.codes;
export type ActivityState = (typeof activityStates)[number];

/** Where a participation stands with its other side (确认状态). */
export const participationStateList = closedList({
  awaiting: ['待确认'],
  confirmed: ['已确认'],
  returned: ['已退回'],
});
export const participationStates = participationStateList.codes;
export type ParticipationState = (typeof participationStates)[number];

/** The state of an activity from whether it is a draft and its participations. */
export function activityState(
  isDraft: boolean,
  participations: readonly { readonly state: ParticipationState }[],
): ActivityState {
  if (isDraft) return 'draft';
  return participations.every(({ state }) => state === 'confirmed') ? 'confirmed' : 'recorded';
}
