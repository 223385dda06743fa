import { closedList } from '../closed-list.ts';

/** Grades of kindergartens (等级), the highest first; roster words outside it are refused. */
export const kindergartenGradeList = closedList(
  {
    provincialDemonstration: ['省示范', '省级示范', '省示范性', '省级示范性', '省示范园', '示范性幼儿园'],
    provincialQuality: ['省优质', '省级优质'],
    municipalDemonstration: ['市示范', '市级示范', '市示范性', '市级示范性'],
    municipalQuality: ['市优质', '市级优质'],
    provincialFirst: ['省一级', '省1级'],
    provincialSecond: ['省二级', '省2级'],
    provincialThird: ['省三级', '省3级'],
    star5: ['五星级', '五星', '5星', '5星级'],
    star4: ['四星级', '四星', '4星', '4星级'],
    star3: ['三星级', '三星', '3星', '3星级'],
    star2: ['二星级', '二星', '2星', '2星级'],
    star1: ['一星级', '一星', '1星', '1星级'],
    licensed: ['准办园', '准办', '合格园', '合格'],
    ungraded: ['未评级', '无', '无等级', '未定级'],
  },
  { suffixes: ['幼儿园', '园'] },
);

export const kindergartenGrades = kindergartenGradeList.codes;
export type KindergartenGrade = (typeof kindergartenGrades)[number];
