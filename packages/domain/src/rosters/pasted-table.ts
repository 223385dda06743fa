import { findHeader } from './find-header.ts';
import { kindergartenColumns } from './kindergarten-columns.ts';
import type { RosterKind } from './roster-column.ts';
import { teacherColumns } from './teacher-columns.ts';

/** A block of cells copied in a spreadsheet, under its header. */
export interface PastedTable {
  readonly header: readonly string[];
  /** Whether the block brought its header; else its columns were taken to stand as in the template. */
  readonly brought: boolean;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Finds the header of a pasted block, or lends it the template's: with the running number where the first column counts
 * from a number on, else without. Null for a block without a cell.
 */
export function pastedTable(text: string, kind: RosterKind): PastedTable | null {
  const rows = pastedCells(text).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const [first] = rows;
  if (first === undefined) return null;
  const grid = rows.map((cells, at) => ({ row: at + 1, cells: cells.map((cell) => cell || null) }));
  if (findHeader(grid, 0) !== null) return { header: first, brought: true, rows: rows.slice(1) };
  const headers = (kind === 'teachers' ? teacherColumns : kindergartenColumns).map(({ header }) => header);
  const width = Math.max(...rows.map((cells) => cells.length));
  return { header: (isCounting(rows) ? headers : headers.slice(1)).slice(0, width), brought: false, rows };
}

function isCounting(rows: readonly (readonly string[])[]): boolean {
  const start = Number(rows[0]?.[0]);
  return (
    Number.isInteger(start) &&
    rows.every(([first], at) => first?.trim() !== '' && Number(first) === start + at)
  );
}

/** The cells of text that a spreadsheet put on the clipboard: tabs between cells, quotes around those with line breaks. */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.replace(/\r\n?/g, '\n').matchAll(cellAndEnd)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

const cellAndEnd = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g;

/** The block as a file of its own: tabs between cells, every cell in quotes. */
export function pastedText({ header, rows }: PastedTable): string {
  return [header, ...rows]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t'))
    .join('\n');
}
