import { closedList } from '../closed-list.ts';

/** How well a staff stays (队伍稳定性), as the kindergarten itself judges it. */
export const staffStabilityList = closedList({
  stable: ['稳定'],
  fair: ['基本稳定', '一般'],
  unstable: ['不稳定', '稳定性差'],
});

export const staffStabilities = staffStabilityList.codes;
export type StaffStability = (typeof staffStabilities)[number];
