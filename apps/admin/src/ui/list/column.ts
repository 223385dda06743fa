import type { ReactNode } from 'react';

/** One column of a list: how it is called, what it shows, and what may be done with it. */
export interface Column<Row> {
  /** Stands in the address and in the kept choice: never rename it. */
  readonly key: string;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  /** The sort key of the API; left out where the list cannot be sorted by it. */
  readonly sortKey?: string;
  /** Least width in pixels. */
  readonly width: number;
  readonly align?: 'end';
  /** Shown only when chosen. */
  readonly extra?: boolean;
}

/** The columns to show: the chosen ones in their given order; the first always, since it names the row. */
export function visibleColumns<Row>(
  columns: readonly Column<Row>[],
  chosen: readonly string[] | null,
): readonly Column<Row>[] {
  return columns.filter(
    (column, index) => index === 0 || (chosen === null ? !column.extra : chosen.includes(column.key)),
  );
}
