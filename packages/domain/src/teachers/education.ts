import { closedList } from '../closed-list.ts';

/** Highest education (学历), rising; an unknown roster word is left empty with a warning. */
export const educationList = closedList(
  {
    juniorMiddle: ['初中及以下', '初中', '小学'],
    seniorMiddle: ['高中'],
    secondaryVocational: ['中专', '中师', '中职', '幼师', '职高'],
    associate: ['大专', '专科', '高职'],
    bachelor: ['本科', '大学本科', '学士'],
    master: ['硕士', '硕士研究生'],
    doctor: ['博士', '博士研究生'],
  },
  { suffixes: ['毕业', '学历'] },
);

export const educations = educationList.codes;
export type Education = (typeof educations)[number];
