import { closedList } from '../closed-list.ts';

/**
 * The way of an import (导入状态): `previewed` waits for a coordinator's yes, `applying` is being written; `applied` and
 * `abandoned` are ends.
 */
export const rosterImportStatusList = closedList({
  uploaded: ['已上传'],
  previewed: ['待确认'],
  applying: ['正在导入'],
  applied: ['已导入'],
  abandoned: ['已放弃'],
});

export const rosterImportStatuses = rosterImportStatusList.codes;
/** Where the rows of an import come from (来源): files, or cells pasted from a spreadsheet. */
export const rosterOriginList = closedList({ uploaded: ['上传文件'], pasted: ['粘贴表格'] });
export const rosterOrigins = rosterOriginList.codes;
export type RosterOrigin = (typeof rosterOrigins)[number];

export type RosterImportStatus = (typeof rosterImportStatuses)[number];
