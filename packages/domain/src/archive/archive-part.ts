import { closedList } from '../closed-list.ts';

/** The four parts of every volume of an archive (有计划、有措施、有记录、有总结). */
export const archivePartList = closedList({
  plan: ['计划', '有计划'],
  measure: ['措施', '有措施'],
  record: ['记录', '有记录'],
  summary: ['总结', '有总结'],
});
export const archiveParts = archivePartList.codes;
export type ArchivePart = (typeof archiveParts)[number];
