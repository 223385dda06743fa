import { closedList } from '../closed-list.ts';

/** 性别; roster words outside it are refused. */
export const genderList = closedList({ female: ['女', '女性'], male: ['男', '男性'] });

export const genders = genderList.codes;
export type Gender = (typeof genders)[number];
