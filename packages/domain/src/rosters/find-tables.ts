import { cellText, type GridRow, isEmptyCell, type SheetGrid } from './cell-grid.ts';
import { type FoundHeader, findHeader } from './find-header.ts';
import { kindergartenColumns } from './kindergarten-columns.ts';
import type { RosterColumn, RosterKind } from './roster-column.ts';
import { type RosterProblem, type RowPlace, rosterProblem } from './roster-problem.ts';
import { headerOf, type RosterTable } from './roster-table.ts';
import { sortRow } from './row-sort.ts';
import { teacherColumns } from './teacher-columns.ts';

export const rosterColumns: Readonly<Record<RosterKind, readonly RosterColumn[]>> = {
  kindergartens: kindergartenColumns,
  teachers: teacherColumns,
};

/** The column that a returned workbook has behind its own, with what is wrong in each row. */
export const problemHeader = '问题说明';

/** Columns in whose cells a total row has its label. */
const labelKeys: Readonly<Record<RosterKind, readonly string[]>> = {
  kindergartens: ['district', 'code', 'name'],
  teachers: ['name', 'district', 'kindergarten'],
};

/** Sheets that are ours or plainly no rosters: no warning is due for passing over them. */
const quietSheets = /^(填写说明|填表说明|说明|选项|问题清单)$/;

export interface FoundTables {
  readonly tables: readonly RosterTable[];
  readonly problems: readonly RosterProblem[];
  readonly warnings: readonly RosterProblem[];
}

/** Every table of a sheet: title rows above are passed over, a repeated header begins a new table. */
export function findTables(sheet: SheetGrid): FoundTables {
  const place = { file: sheet.file, sheet: sheet.name };
  const tables: RosterTable[] = [];
  const problems: RosterProblem[] = [];
  const warnings: RosterProblem[] = [];
  let header: { readonly found: FoundHeader; readonly next: number } | null = null;
  const close = (end: number) => {
    if (header === null) return;
    const { found, next } = header;
    const headerRow = sheet.rows[next - 1]?.row ?? 0;
    const body = withoutTitleOfNext(sheet.rows.slice(next, end), end < sheet.rows.length);
    tables.push(tableOf({ ...place, row: headerRow }, found, body, warnings));
    problems.push(...missingColumns({ ...place, row: headerRow }, found));
    warnings.push(...headerWarnings({ ...place, row: headerRow }, found));
  };
  for (let at = 0; at < sheet.rows.length; at += 1) {
    const found = findHeader(sheet.rows, at);
    if (found === null) continue;
    close(at);
    header = { found, next: at + found.height };
    at += found.height - 1;
  }
  close(sheet.rows.length);
  if (tables.length === 0 && !quietSheets.test(sheet.name.trim()) && holdsAnything(sheet)) {
    warnings.push(rosterProblem({ ...place, row: 0 }, {}, 'roster-sheet-skipped'));
  }
  return { tables, problems, warnings: onlyOnce(warnings) };
}

/** A row with a single cell right above the next header is that table's title, and no row of this one. */
function withoutTitleOfNext(body: readonly GridRow[], headerFollows: boolean): readonly GridRow[] {
  if (!headerFollows) return body;
  const isTitle = (row: GridRow | undefined) =>
    row?.cells.filter((cell, place) => !isEmptyCell(cell) && row.spread?.includes(place) !== true).length ===
    1;
  let end = body.length;
  while (end > 0 && isTitle(body[end - 1])) end -= 1;
  return body.slice(0, end);
}

function tableOf(
  header: RowPlace,
  { kind, places }: FoundHeader,
  body: readonly GridRow[],
  warnings: RosterProblem[],
): RosterTable {
  const serialAt = places.get('serial');
  const labelAt = labelKeys[kind].flatMap((key) => places.get(key) ?? []);
  const rows = body.filter((row) => {
    const sort = sortRow(row, serialAt, labelAt);
    if (sort === 'note') {
      const value = row.cells.map(cellText).find((text) => text !== '') ?? '';
      warnings.push(rosterProblem({ ...header, row: row.row }, { value }, 'roster-note-skipped'));
    }
    return sort === 'data';
  });
  const { file, sheet, row: headerRow } = header;
  return { file, sheet, kind, columns: rosterColumns[kind], places, headerRow, rows };
}

function missingColumns(place: RowPlace, { kind, places }: FoundHeader): readonly RosterProblem[] {
  return rosterColumns[kind]
    .filter(({ key, mayBeAbsent }) => !mayBeAbsent && !places.has(key))
    .map(({ header }) => rosterProblem(place, { column: header }, 'roster-column-missing'));
}

function headerWarnings(place: RowPlace, found: FoundHeader): readonly RosterProblem[] {
  return [
    ...found.doubled.map(({ key, text }) =>
      rosterProblem(
        place,
        { column: headerOf(rosterColumns[found.kind], key), value: text },
        'roster-column-twice',
      ),
    ),
    ...found.unknown
      .filter((text) => !text.startsWith(problemHeader))
      .map((text) => rosterProblem(place, { value: text }, 'roster-column-skipped')),
  ];
}

/** A header that is repeated on every page says the same each time. */
function onlyOnce(warnings: readonly RosterProblem[]): readonly RosterProblem[] {
  const seen = new Set<string>();
  return warnings.filter(({ code, value, row, column }) => {
    const key = code === 'roster-note-skipped' ? `${code} ${row}` : `${code} ${column} ${value}`;
    return !seen.has(key) && seen.add(key);
  });
}

function holdsAnything(sheet: SheetGrid): boolean {
  return sheet.rows.some((row) => row.cells.some((cell) => !isEmptyCell(cell)));
}
