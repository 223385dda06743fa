import { compact } from '../text/normalise.ts';
import type { GridCell } from './cell-grid.ts';

/** What a cell says as a number, or why it says none. */
export type NumberReading =
  | { readonly number: number; readonly approximate: boolean }
  | { readonly refused: 'not-a-number' | 'number-in-words' };

const digits = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;
const units = /(人|名|个|位|班|所|度|°)$/;
const about = /^(约|大约|大概|近|将近)|(左右|上下|余|多|\+)$/g;
const words =
  /^(约|大约|近)?[-负]?[〇零一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]+(个|人|名|位|班|多|余|左右)*$/;

/**
 * Reads a number as offices write it: full-width digits, 1,200, a unit behind it, 约360. Numbers in words are told
 * apart, since the way out is another one. Never called for an empty cell.
 */
export function readNumber(cell: GridCell): NumberReading {
  if (typeof cell === 'number') return { number: cell, approximate: false };
  if (cell !== null && typeof cell === 'object') {
    return 'number' in cell ? { number: cell.number, approximate: false } : { refused: 'not-a-number' };
  }
  const written = compact(cell ?? '').normalize('NFKC');
  if (words.test(written)) return { refused: 'number-in-words' };
  const exact = written.replace(units, '');
  const rough = exact.replace(about, '').replace(units, '').replace(about, '');
  if (!digits.test(rough)) return { refused: 'not-a-number' };
  return { number: Number(rough.replaceAll(',', '')), approximate: rough !== exact };
}
