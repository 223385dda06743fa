import { closedList } from '../closed-list.ts';

/** What an attachment is there for (附件用途). `agreementScan` is the signed and sealed paper, scanned back. */
export const attachmentPurposeList = closedList({
  agreementScan: ['协议扫描件', '签字盖章扫描件'],
  workPlan: ['工作计划', '计划'],
  implementationScheme: ['实施方案', '方案'],
  regulation: ['制度文件', '制度'],
  photo: ['照片'],
  other: ['其他材料', '其他'],
});

export const attachmentPurposes = attachmentPurposeList.codes;
export type AttachmentPurpose = (typeof attachmentPurposes)[number];
