import type { RosterProblem, RowPlace } from './roster-problem.ts';

/** One row of data that was read: its value when nothing in it is refused, and in any case what could be made out. */
export interface ReadRow<Row> {
  readonly place: RowPlace;
  readonly fields: { readonly [Key in keyof Row]?: Row[Key] | undefined };
  /** Null for a refused row. */
  readonly value: Row | null;
  readonly problems: readonly RosterProblem[];
  readonly warnings: readonly RosterProblem[];
}

/** The row with more problems: it is refused now. */
export function refuseRow<Row>(read: ReadRow<Row>, ...problems: readonly RosterProblem[]): ReadRow<Row> {
  return { ...read, value: null, problems: [...read.problems, ...problems] };
}
