import { isRealDay } from '../calendar/day.ts';
import { addMonths, isRealMonth, type Month, monthOf, parseMonth } from '../calendar/month.ts';
import { compact } from '../text/normalise.ts';
import { cellText, type GridCell } from './cell-grid.ts';

/** The month of a cell; `other` is the month it may mean as well. */
export interface MonthReading {
  readonly month: Month;
  readonly other: Month | null;
}

/**
 * Reads a month from a date cell or from 2019.9, 2019年9月, 2019-09, 2019/9, 201909, or from a whole date in those
 * styles. The number 2019.1 is what a spreadsheet makes of a typed 2019.10, so its January is told as unclear unless
 * the cell shows the last zero. Null for anything else.
 */
export function readMonth(cell: GridCell): MonthReading | null {
  if (cell !== null && typeof cell === 'object' && 'day' in cell) {
    const ofDay = monthOf(cell.day);
    return isRealMonth(ofDay) ? { month: ofDay, other: null } : null;
  }
  const text = compact(cellText(cell));
  const month = parseMonth(text.replace(/月份$/, '月')) ?? monthOfWholeDate(text);
  if (month === null) return null;
  const unclear = typeof cell === 'number' && month.endsWith('-01') && !Number.isInteger(cell);
  return { month, other: unclear ? addMonths(month, 9) : null };
}

function monthOfWholeDate(text: string): Month | null {
  const [, year, month, day] =
    /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?(?:\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const read = `${year}-${month.padStart(2, '0')}`;
  return isRealMonth(read) && isRealDay(`${read}-${day.padStart(2, '0')}`) ? read : null;
}
