import type { GridRow } from './cell-grid.ts';
import type { RosterColumn, RosterKind } from './roster-column.ts';

/** A recognised table of a sheet: which column of the grid holds which column of the roster, and its rows of data. */
export interface RosterTable {
  readonly file: string;
  readonly sheet: string;
  readonly kind: RosterKind;
  readonly columns: readonly RosterColumn[];
  /** Place in a grid row, from 0, of each column that the sheet has. */
  readonly places: ReadonlyMap<string, number>;
  /** The (last) row of the header, as the spreadsheet shows it. */
  readonly headerRow: number;
  readonly rows: readonly GridRow[];
}

/** The canonical header of a column. */
export function headerOf<Key extends string>(columns: readonly RosterColumn<Key>[], key: Key): string {
  return columns.find((each) => each.key === key)?.header ?? key;
}
