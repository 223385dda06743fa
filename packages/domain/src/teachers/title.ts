import { closedList } from '../closed-list.ts';

/**
 * Professional titles (职称), rising; `none` is a normal value. Words before and after the rank are dropped, except in
 * 小教高级 of the old scale, which is today's first rank. Roster words outside it are refused.
 */
export const titleList = closedList(
  {
    none: ['无', '未定级', '未评', '未评级', '未评职称', '无职称', '未定'],
    third: ['三级', '3级'],
    second: ['二级', '2级'],
    first: ['一级', '1级', '小教高级', '小学高级', '一级(小教高级)'],
    senior: ['高级', '副高', '副高级', '高级(副高)', '高级(副高级)'],
    professor: ['正高级', '正高'],
  },
  { prefixes: ['中小学', '幼儿园', '幼教', '幼儿'], suffixes: ['教师', '职称'] },
);

export const titles = titleList.codes;
export type Title = (typeof titles)[number];

/** Whether a title is at least another in rank. */
export function titleReaches(title: Title, least: Title): boolean {
  return titleList.rank(title) >= titleList.rank(least);
}
