import type { SemesterKey } from '../programmes/programme-semester.ts';
import type { MeterState, QuotaMeter } from './quota-meter.ts';

/** A cell of the city's grid: one quota of one partnership in one semester. */
export interface QuotaCell {
  readonly set: string;
  readonly rule: string;
  readonly semester: SemesterKey;
  readonly state: MeterState;
  /** What is confirmed of what is owed, 0 to 1; null when nothing is owed. */
  readonly share: number | null;
}

/** A partnership's row of the grid partnership × quota × semester, and how much of what it owes is met. */
export interface QuotaRow {
  readonly cells: readonly QuotaCell[];
  /** Cells met of those that owe and are not upcoming; null when there are none. */
  readonly metShare: number | null;
}

/** Lays a partnership's meters out as its row. */
export function quotaRow(meters: readonly QuotaMeter[]): QuotaRow {
  const cells = meters.map(({ set, rule, semester, state, done, owed }) => ({
    set,
    rule,
    semester,
    state,
    share: owed === 0 ? null : Math.min(1, done / owed),
  }));
  const begun = meters.filter(({ state }) => state !== 'nothingOwed' && state !== 'upcoming');
  const met = begun.filter(({ state }) => state === 'met').length;
  return { cells, metShare: begun.length === 0 ? null : met / begun.length };
}
