import { cellText, type SheetGrid } from '@qinglan/domain/rosters/cell-grid';
import { findTables, problemHeader } from '@qinglan/domain/rosters/find-tables';
import type { RosterProblem } from '@qinglan/domain/rosters/roster-problem';
import type { RosterTable } from '@qinglan/domain/rosters/roster-table';
import { fileSort } from './file-sort.ts';
import { addNotes, type CellNote } from './mark-notes.ts';
import { markSheet, type SheetMarks } from './mark-sheet.ts';
import { MarkStyles } from './mark-styles.ts';
import { PackageParts } from './package-parts.ts';
import { type RosterFile, readWorkbook } from './read-workbook.ts';
import { writeCells } from './write-cells.ts';
import { attributeOf } from './xml-text.ts';

/**
 * The user's own file with what is wrong marked in it: refused cells coloured, a note on each, a column of sentences
 * behind the table. Sheets without problems, formats, drop-downs and all else stay as they were. Marks of an earlier
 * return are taken away first. A .csv, which can hold no colours, comes back as .xlsx.
 */
export async function markWorkbook(
  file: RosterFile,
  problems: readonly RosterProblem[],
): Promise<Uint8Array> {
  const sheets = await readWorkbook(file);
  const isText = fileSort(file.bytes, file.name) === 'csv';
  const bytes = isText ? await writeCells(sheets) : file.bytes;
  const parts = new PackageParts(bytes);
  const stylesPath = parts.related(parts.workbook, 'styles')?.path ?? 'xl/styles.xml';
  const styles = new MarkStyles(parts.text(stylesPath) ?? '');
  for (const { name, path } of sheetPaths(parts)) {
    const sheet = sheets.find((each) => each.name === name);
    const xml = parts.text(path);
    const marks =
      sheet &&
      marksOf(
        sheet,
        problems.filter((each) => each.sheet === name),
      );
    if (xml === null || marks === undefined || marks === null) continue;
    parts.write(path, addNotes(parts, path, markSheet(xml, marks.marks, styles), marks.notes));
  }
  parts.write(stylesPath, styles.toXml());
  return parts.toBytes();
}

function sheetPaths(parts: PackageParts): readonly { readonly name: string; readonly path: string }[] {
  const workbook = parts.text(parts.workbook) ?? '';
  const relations = parts.relations(parts.workbook);
  return [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].flatMap(([tag]) => {
    const name = attributeOf(tag, 'name');
    const path = relations.get(attributeOf(tag, '\\w+:id') ?? '');
    return name === undefined || path === undefined ? [] : [{ name, path }];
  });
}

/** Null for a sheet that holds no roster: it is not touched. */
function marksOf(
  sheet: SheetGrid,
  problems: readonly RosterProblem[],
): { readonly marks: SheetMarks; readonly notes: readonly CellNote[] } | null {
  const { tables } = findTables(sheet);
  if (tables.length === 0) return null;
  const cells = new Map<number, Set<number>>();
  const texts = new Map<number, string>();
  const notes = new Map<string, CellNote>();
  for (const { row, column, message } of problems) {
    if (row === 0) continue;
    texts.set(row, [texts.get(row), message].filter((text) => text !== undefined).join('\n'));
    const place = placeOf(tables, row, column);
    if (place === undefined) continue;
    const anchor = anchorRow(sheet, row, place);
    const marked = cells.get(anchor) ?? new Set();
    cells.set(anchor, marked.add(place));
    const key = `${anchor} ${place}`;
    const before = notes.get(key)?.text ?? '';
    const text = before.includes(message) ? before : `${before}\n${message}`.trim();
    notes.set(key, { row: anchor, column: place, text });
  }
  const earlier = earlierColumn(sheet, tables);
  if (texts.size === 0 && earlier === null) return null;
  for (const { headerRow } of tables) {
    texts.set(
      headerRow,
      [problemHeader, texts.get(headerRow)].filter((text) => text !== undefined).join('\n'),
    );
  }
  const area = { from: tables[0]?.headerRow ?? 1, to: sheet.rows.at(-1)?.row ?? 1 };
  const marks = { cells, texts, problemColumn: earlier ?? freeColumn(sheet), again: earlier !== null, area };
  return { marks, notes: [...notes.values()] };
}

/** The row that shows the cell: the first of a merged area. */
function anchorRow(sheet: SheetGrid, row: number, place: number): number {
  const at = sheet.rows.findIndex((each) => each.row === row);
  const anchor = sheet.rows.slice(0, at + 1).findLast(({ spread }) => spread?.includes(place - 1) !== true);
  return anchor?.row ?? row;
}

/** Where a problem's column stands in its row's table, from 1. */
function placeOf(tables: readonly RosterTable[], row: number, column: string | null): number | undefined {
  const table = tables.findLast(({ headerRow }) => headerRow <= row);
  const key = table?.columns.find(({ header }) => header === column)?.key;
  const place = key === undefined ? undefined : table?.places.get(key);
  return place === undefined ? undefined : place + 1;
}

/** The error column of an earlier return, from 1. */
function earlierColumn(sheet: SheetGrid, tables: readonly RosterTable[]): number | null {
  const header = sheet.rows.find(({ row }) => row === tables[0]?.headerRow)?.cells ?? [];
  const at = header.findIndex((cell) => cellText(cell).startsWith(problemHeader));
  return at < 0 ? null : at + 1;
}

/** The first column behind everything. */
function freeColumn(sheet: SheetGrid): number {
  const widths = sheet.rows.map(({ cells }) => cells.findLastIndex((cell) => cellText(cell) !== '') + 1);
  return widths.reduce((most, width) => Math.max(most, width), 0) + 1;
}
