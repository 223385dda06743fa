import { closedList } from '../closed-list.ts';

/** Who runs a kindergarten (办园性质); roster words outside it are refused. */
export const kindergartenOwnershipList = closedList(
  {
    public: ['公办', '教办', '区属公办', '教育部门办'],
    inclusivePrivate: ['民办普惠', '普惠性民办', '普惠民办', '民办普惠性', '民办(普惠)', '民办(普惠性)'],
    private: ['民办'],
    institution: ['机关企事业办', '机关', '部队', '企事业', '机关企事业', '机关部队集体企事业办'],
    collective: ['集体', '集体办'],
  },
  { suffixes: ['幼儿园', '园'] },
);

export const kindergartenOwnerships = kindergartenOwnershipList.codes;
export type KindergartenOwnership = (typeof kindergartenOwnerships)[number];
