import { closedList } from '../closed-list.ts';

/** The way of an import (导入状态): `previewed` waits for a coordinator's yes; `applied` and `abandoned` are ends. */
export const rosterImportStatusList = closedList({
  uploaded: ['已上传'],
  previewed: ['待确认'],
  applied: ['已导入'],
  abandoned: ['已放弃'],
});

export const rosterImportStatuses = rosterImportStatusList.codes;
export type RosterImportStatus = (typeof rosterImportStatuses)[number];
