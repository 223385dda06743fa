import type { GridCell, GridRow, SheetGrid } from '@qinglan/domain/rosters/cell-grid';
import { isEmptyCell } from '@qinglan/domain/rosters/cell-grid';
import { type Cell, type CellValue, readXlsx as readWithHucre, type Sheet } from 'hucre/xlsx';
import { limit, openZip, type Parts } from './check-zip.ts';
import { FileRefusal } from './file-refusal.ts';
import { spreadMerges } from './spread-merges.ts';
import { columnLetters, usedRange } from './used-range.ts';

/**
 * Reads the visible sheets of an .xlsx: values of formulas, dates as days, numbers exact (and as shown, where the
 * format adds digits), merged cells spread down.
 * @throws FileRefusal
 */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<readonly SheetGrid[]> {
  const { parts, sound } = openZip(bytes, (name) => /\.xml$/i.test(name) && !besideSheets.test(name));
  const range = rangeOf(parts);
  if (range === null) throw new FileRefusal('file-empty');
  const workbook = await readWithHucre(sound, {
    readStyles: true,
    sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
    ...range,
  }).catch((cause: unknown) => {
    throw new FileRefusal('file-broken', {}, cause);
  });
  const sheets = workbook.sheets.map((sheet) => gridOf(sheet, file));
  if (sheets.every(({ rows }) => rows.length === 0)) throw new FileRefusal('file-empty');
  return sheets;
}

/** Parts that are no sheet, by the names that every program gives them; the others are looked into. */
const besideSheets =
  /(sharedStrings|styles|theme\d*|drawing\d*|comments\d*|workbook|app|core|\[Content_Types\])\.xml$/i;

const sheetRoot = /<(?:\w+:)?worksheet[\s>]/;

/** What of the sheets is worth reading; null when none holds anything. Declared entities have no place in a workbook. */
function rangeOf(parts: Parts): { readonly range?: string } | null {
  let row = 0;
  let column = 0;
  let cells = 0;
  let unmeasured = false;
  let sheets = 0;
  for (const part of parts.values()) {
    const head = new TextDecoder().decode(part.subarray(0, 4_000));
    if (head.includes('<!DOCTYPE')) throw new FileRefusal('file-broken');
    if (!sheetRoot.test(head)) continue;
    sheets += 1;
    limit('sheets', sheets);
    const xml = new TextDecoder().decode(part);
    const used = usedRange(xml);
    row = Math.max(row, used.row);
    column = Math.max(column, used.column);
    cells += used.cells;
    unmeasured ||= used.cells > 0 && used.row === 0;
  }
  limit('cells', cells);
  if (cells === 0) return null;
  return unmeasured ? {} : { range: `A1:${columnLetters(column)}${row}` };
}

function gridOf(sheet: Sheet, file: string): SheetGrid {
  const grid = sheet.rows.map((values, row) =>
    values.map((value, column) => cellOf(value, sheet.cells?.get(`${row},${column}`))),
  );
  const spread = spreadMerges(grid, sheet.merges ?? []);
  const rows = grid.flatMap((cells, at): GridRow[] => {
    if (cells.every(isEmptyCell)) return [];
    const columns = spread.get(at);
    return [columns === undefined ? { row: at + 1, cells } : { row: at + 1, cells, spread: columns }];
  });
  return { file, name: sheet.name, rows };
}

function cellOf(value: CellValue | undefined, cell: Cell | undefined): GridCell {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? null : { day: value.toISOString().slice(0, 10) };
  }
  if (typeof value === 'number') return numberCell(value, cell?.style?.numFmt);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = String(value);
  // A date as strict workbooks write it.
  return isoDate.test(text) ? { day: text.slice(0, 10) } : text.replace(/\r\n?/g, '\n');
}

const isoDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;

/** Formats under which a number shows digits that it does not have: 000000 and 0.00. */
function numberCell(number: number, format: string | undefined): GridCell {
  const [, zeros, decimals] = /^(0+)(?:\.(0+))?_?\s*$/.exec(format ?? '') ?? [];
  if (zeros === undefined) return number;
  const shown = number
    .toFixed(decimals?.length ?? 0)
    .padStart(zeros.length + (decimals ? decimals.length + 1 : 0), '0');
  return shown === String(number) || !Number.isFinite(number) || number < 0 ? number : { number, shown };
}
