const none = { read: 0, new: 0, changed: 0, unchanged: 0, refused: 0 };

export const problemOf = (row: number, column: string | null, message: string, more: object = {}) => ({
  file: '东区.xlsx',
  sheet: '教师',
  row,
  column,
  value: 'F',
  code: 'unknown-value',
  facts: { allowed: ['男', '女'] },
  message,
  ...more,
});

/** A roster that waits for a yes: most rows are good, two cells are not, and one thing should be known. */
export const previewedImport = {
  __typename: 'RosterImport',
  id: 'i1',
  version: 2,
  status: 'previewed',
  origin: 'uploaded',
  interruptedAt: null as string | null,
  progress: null as object | null,
  uploadedByName: '林知远',
  uploadedAt: '2026-10-15T02:10:00.000Z',
  finishedAt: null as string | null,
  erasedAt: null as string | null,
  newDistricts: ['东区'],
  problemCount: 2,
  kindergartens: { ...none, read: 12, new: 11, changed: 1 },
  teachers: { read: 140, new: 120, changed: 8, unchanged: 10, refused: 2 },
  problems: [
    problemOf(5, '性别', '“性别”不认识“F”，可填：男、女。'),
    problemOf(9, '手机号', '“手机号”不是正确的电话号码：“138”，固定电话要带区号。', {
      value: '138',
      code: 'bad-phone',
      facts: {},
    }),
  ],
  warnings: [
    problemOf(0, null, '工作表“说明”没有花名册的表头，没有读取。', {
      sheet: '说明',
      value: '',
      code: 'roster-sheet-skipped',
      facts: {},
    }),
  ],
  uploads: [{ __typename: 'RosterUpload', id: 'f1', name: '东区.xlsx', size: 18_204 }],
};

/** The same before it is read. */
export const uploadedImport = {
  ...previewedImport,
  version: 1,
  status: 'uploaded',
  newDistricts: [],
  problemCount: 0,
  kindergartens: null,
  teachers: null,
  problems: [],
  warnings: [],
};

/** A file of which nothing could be read. */
export const protectedImport = {
  ...previewedImport,
  newDistricts: [],
  problemCount: 1,
  kindergartens: none,
  teachers: none,
  problems: [
    problemOf(0, null, '文件设有打开密码，请取消密码后再上传。', {
      sheet: '',
      value: '',
      code: 'file-password-protected',
      facts: {},
    }),
  ],
  warnings: [],
};
