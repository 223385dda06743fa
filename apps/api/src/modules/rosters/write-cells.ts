import type { GridCell, SheetGrid } from '@qinglan/domain/rosters/cell-grid';
import { cellText } from '@qinglan/domain/rosters/cell-grid';
import { type CellValue, writeXlsx } from 'hucre/xlsx';

/** Writes plain cells as an .xlsx, each row where it stood; text stays text. */
export async function writeCells(sheets: readonly SheetGrid[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows }) => {
      const table: CellValue[][] = Array.from({ length: rows.at(-1)?.row ?? 0 }, () => []);
      for (const { row, cells } of rows) table[row - 1] = cells.map(plainValue);
      return { name, rows: table };
    }),
  });
}

function plainValue(cell: GridCell): CellValue {
  return typeof cell === 'object' && cell !== null ? cellText(cell) : cell;
}
