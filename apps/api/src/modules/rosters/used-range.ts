import { limit } from './check-zip.ts';

/** The last row and column, from 1, of a sheet that hold a value, and how many cells do. */
export interface UsedRange {
  readonly row: number;
  readonly column: number;
  readonly cells: number;
}

const filledCell = /<(?:\w+:)?c\b([^>]*)>(?!<\/)/g;
const reference = /\br="([A-Z]+)(\d+)"/;

/**
 * Measures a sheet's XML without building anything, so that a cell at XFD1048576, or a million rows of bare borders,
 * are found out before a grid is made of them. Empty cells (`<c …/>`) count for nothing. Row and column are 0 for
 * files of the few programs that leave references out.
 * @throws FileRefusal file-too-large.
 */
export function usedRange(xml: string): UsedRange {
  let row = 0;
  let column = 0;
  let cells = 0;
  let unreferenced = false;
  for (const [, attributes = ''] of xml.matchAll(filledCell)) {
    if (attributes.endsWith('/')) continue;
    cells += 1;
    const [, letters, number] = reference.exec(attributes) ?? [];
    if (letters === undefined) unreferenced = true;
    else {
      row = Math.max(row, Number(number));
      column = Math.max(column, columnNumber(letters));
    }
  }
  limit('cells', cells);
  limit('rows', row);
  limit('columns', column);
  return unreferenced ? { row: 0, column: 0, cells } : { row, column, cells };
}

/** A, B … Z, AA as 1, 2 … 26, 27. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** 1, 2 … 26, 27 as A, B … Z, AA. */
export function columnLetters(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
