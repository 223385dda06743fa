import { closedList } from '../closed-list.ts';

/** Which way an activity goes, seen from the lead kindergarten (方向). */
export const activityDirectionList = closedList({
  goingOut: ['走出去', '走下去'],
  invitingIn: ['请进来'],
  both: ['双向', '互派'],
  online: ['网上', '线上'],
});

export const activityDirections = activityDirectionList.codes;
export type ActivityDirection = (typeof activityDirections)[number];
