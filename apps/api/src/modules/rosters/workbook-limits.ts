/**
 * What a roster file may be at most. A city's largest roster (60,000 teachers in one workbook) stays below a quarter
 * of each; what is above is a mistake or an attack.
 */
export const workbookLimits = {
  /** Of one import. */
  files: 50,
  /** Of the files of one import as uploaded, together. */
  bytes: 50 * 1024 * 1024,
  /** Files inside an .xlsx. */
  entries: 2_000,
  /** Of all files inside an .xlsx together, inflated. */
  unpacked: 400 * 1024 * 1024,
  sheets: 200,
  /** Last row of a sheet that holds something. */
  rows: 300_000,
  /** Last column of a sheet that holds something. */
  columns: 400,
  /** Cells that hold something, of all sheets together. */
  cells: 6_000_000,
} as const;
