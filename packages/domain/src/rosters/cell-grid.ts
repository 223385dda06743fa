import { type Day, partsOf } from '../calendar/day.ts';
import { tidyLine } from '../text/normalise.ts';

/** A cell formatted as a date; a time of day is dropped. */
export interface DayCell {
  readonly day: Day;
}

/** A number whose format shows more than the number says: 000123 for 123, or 2019.10 for 2019.1. */
export interface ShownNumberCell {
  readonly number: number;
  readonly shown: string;
}

/** What one cell holds: its cached value where it has a formula, an error such as #N/A as text. */
export type GridCell = null | string | number | DayCell | ShownNumberCell;

/**
 * A row of a sheet. Vertically merged cells come in already spread: the value stands in each of their rows (in the
 * first of their columns), and every row but the first names that column in `spread`, so that a row which holds
 * nothing of its own can still be told from one that does.
 */
export interface GridRow {
  /** As the spreadsheet shows it, from 1. */
  readonly row: number;
  readonly cells: readonly GridCell[];
  readonly spread?: readonly number[];
}

/** A visible sheet. Rows that hold nothing may be left out. */
export interface SheetGrid {
  /** The file's name, without folders. */
  readonly file: string;
  readonly name: string;
  readonly rows: readonly GridRow[];
}

/** A cell as a person reads it on the screen; an empty string for an empty cell. */
export function cellText(cell: GridCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return tidyLine(cell);
  if (typeof cell === 'number') return plainNumber(cell);
  if ('shown' in cell) return tidyLine(cell.shown);
  const { year, month, day } = partsOf(cell.day);
  return `${year}年${month}月${day}日`;
}

export function isEmptyCell(cell: GridCell | undefined): boolean {
  return cellText(cell) === '';
}

/** Never 1.38e+10: codes and phones stored as numbers keep every digit (exact up to 15 of them, as in the file). */
function plainNumber(number: number): string {
  const text = String(number);
  return text.includes('e')
    ? number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : text;
}
