import { closedList } from '../closed-list.ts';

/** Kind of employment (编制类型); roster words outside it are refused. */
export const employmentList = closedList({
  established: ['在编', '编内', '在编在岗'],
  contract: ['外聘', '聘用', '合同', '合同制', '备案', '备案制'],
});

export const employments = employmentList.codes;
export type Employment = (typeof employments)[number];
