import type { GridCell, SheetGrid } from './cell-grid.ts';

/** A sheet from rows of cells, numbered from 1: for tests and for blocks pasted into a grid. */
export function sheetOf(
  rows: readonly (readonly GridCell[])[],
  { file = 'roster.xlsx', name = 'Sheet1' }: { readonly file?: string; readonly name?: string } = {},
): SheetGrid {
  return { file, name, rows: rows.map((cells, at) => ({ row: at + 1, cells })) };
}
