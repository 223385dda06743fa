import { useRef } from 'react';
import type { Column } from './column.ts';
import css from './data-table.module.css';
import type { PickableRow, Selection } from './selection.ts';
import { TableHead } from './table-head.tsx';
import { TableRows } from './table-rows.tsx';
import type { ListState } from './use-list-state.ts';
import { useScrollMemory } from './use-scroll-memory.ts';

interface DataTableProps<Row extends PickableRow> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** Undefined while the first answer is awaited. */
  readonly rows: readonly Row[] | undefined;
  readonly list: ListState;
  readonly selection?: Selection | undefined;
}

/** Rows under a sticky head with a sticky first column, in a box of its own that scrolls both ways. */
export function DataTable<Row extends PickableRow>(props: DataTableProps<Row>) {
  const { columns, rows, list, selection, label } = props;
  const box = useRef<HTMLElement>(null);
  useScrollMemory(box, rows !== undefined);
  return (
    <section ref={box} className={css.box} aria-label={label}>
      <table className={css.table} aria-rowcount={(rows?.length ?? 0) + 1} aria-busy={rows === undefined}>
        <TableHead columns={columns} rows={rows ?? []} list={list} selection={selection} />
        {rows === undefined ? (
          <WaitingRows columns={columns.length + (selection ? 1 : 0)} />
        ) : (
          <TableRows box={box} columns={columns} rows={rows} selection={selection} />
        )}
      </table>
    </section>
  );
}

function WaitingRows({ columns }: { readonly columns: number }) {
  return (
    <tbody aria-hidden="true">
      {Array.from({ length: 12 }, (_, row) => (
        <tr key={row} className={css.row}>
          {Array.from({ length: columns }, (_unused, column) => (
            <td key={column} className={css.cell}>
              <span className={css.waiting} style={{ width: `${85 - ((row * 13 + column * 29) % 40)}%` }} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
