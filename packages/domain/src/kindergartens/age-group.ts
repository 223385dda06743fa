import { closedList } from '../closed-list.ts';

/** Age groups of classes (年龄段), the youngest first, mixed last; an unknown roster word is left empty with a warning. */
export const ageGroupList = closedList({
  nursery: ['托班', '托大班', '托小班'],
  junior: ['小班', '小班段', '小班组'],
  middle: ['中班', '中班段', '中班组'],
  senior: ['大班', '大班段', '大班组'],
  mixed: ['混龄', '混龄班'],
});

export const ageGroups = ageGroupList.codes;
export type AgeGroup = (typeof ageGroups)[number];
