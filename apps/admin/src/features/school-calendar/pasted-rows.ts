import { dayFrom, isRealDay } from '@qinglan/domain/calendar/day';

/** A row copied from a sheet: its days in order, and what else stood there. */
export interface PastedRow {
  readonly days: readonly string[];
  readonly name: string;
}

/**
 * Reads rows copied from a spreadsheet: cells are parted by tabs, days may be written in any usual way, the first other
 * text is the name. Rows without a day are no rows of a calendar and are left out.
 */
export function pastedRows(text: string): readonly PastedRow[] {
  return text
    .split(/\r?\n/)
    .map((line) => readRow(line.split('\t').map((cell) => cell.trim())))
    .filter(({ days }) => days.length > 0);
}

function readRow(cells: readonly string[]): PastedRow {
  const days = cells.flatMap((cell) => readDay(cell) ?? []).sort();
  const name = cells.find((cell) => cell !== '' && readDay(cell) === null && /\p{L}/u.test(cell)) ?? '';
  return { days, name };
}

/** 2026-10-01, 2026/10/1, 2026.10.1, 2026年10月1日, 20261001; null for anything else. */
export function readDay(cell: string): string | null {
  const parts =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(cell) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(cell);
  if (parts === null) return null;
  const day = dayFrom(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return isRealDay(day) ? day : null;
}
