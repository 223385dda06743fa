import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useReducer } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';
import { usePrinting } from '../use-printing.ts';
import type { Column } from './column.ts';
import css from './data-table.module.css';
import type { PickableRow, Selection } from './selection.ts';

/** Rows beyond this many are drawn only where they can be seen. */
const drawnMost = 80;
const rowHeight = 45;

interface RowsProps<Row extends PickableRow> {
  readonly box: RefObject<HTMLElement | null>;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly selection?: Selection | undefined;
}

/** The body of a table; of many rows only those in sight are drawn, but all of them on paper. */
export function TableRows<Row extends PickableRow>({ box, columns, rows, selection }: RowsProps<Row>) {
  const printing = usePrinting();
  useSecondLook();
  const all = printing || rows.length <= drawnMost;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    enabled: !all,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  if (all) {
    return (
      <tbody>
        {rows.map((row, index) => (
          <TableRow key={row.id} row={row} index={index} columns={columns} selection={selection} />
        ))}
      </tbody>
    );
  }
  const drawn = virtualizer.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <tbody>
      <Spacer height={above} />
      {drawn.map(({ index, key }) => {
        const row = rows[index];
        return (
          row && (
            <TableRow
              key={String(key)}
              row={row}
              index={index}
              columns={columns}
              selection={selection}
              measure={virtualizer.measureElement}
            />
          )
        );
      })}
      <Spacer height={below} />
    </tbody>
  );
}

/**
 * Draws once more right after the first time: rows that are there from the start are laid out before the box around
 * them is known, and nothing would be in sight.
 */
function useSecondLook(): void {
  const [, look] = useReducer((looks: number) => looks + 1, 0);
  useLayoutEffect(() => look(), []);
}

/** Stands for the rows that are not drawn. */
function Spacer({ height }: { readonly height: number }) {
  return (
    <tr>
      <td style={{ height, padding: 0 }} />
    </tr>
  );
}

interface TableRowProps<Row extends PickableRow> {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly selection?: Selection | undefined;
  readonly measure?: (element: HTMLElement | null) => void;
}

function TableRow<Row extends PickableRow>({ row, index, columns, selection, measure }: TableRowProps<Row>) {
  const { list } = useWords().ui;
  const picked = selection?.picked.has(row.id) ?? false;
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selection ? picked : undefined}
      className={css.row}
    >
      {selection && (
        <td className={`${css.cell} ${css.pick} no-print`}>
          <input
            type="checkbox"
            aria-label={list.selectRow(row.name)}
            checked={picked}
            onChange={(event) => selection.toggle([row], event.target.checked)}
          />
        </td>
      )}
      {columns.map((column, place) =>
        place === 0 ? (
          <th
            key={column.key}
            scope="row"
            className={`${css.cell} ${css.name} ${selection ? css.after : ''}`}
          >
            {column.render(row)}
          </th>
        ) : (
          <td key={column.key} className={`${css.cell} ${column.align === 'end' ? css.end : ''}`}>
            {column.render(row)}
          </td>
        ),
      )}
    </tr>
  );
}
