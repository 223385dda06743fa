/** Words of taking lists along as workbooks. */
export const zhExports = {
  action: '导出',
  shown: '按当前显示的列',
  roster: '按花名册格式（可再导入）',
  whole: '花名册格式，含完整号码…',
  wholeTitle: '导出完整号码',
  wholeText: '导出的行数、时间和用途会记入操作记录。只有您可以修改的记录带完整号码，其余仍为掩码。',
  denied: '您没有导出完整号码的权限。',
};

export type ExportWords = typeof zhExports;
