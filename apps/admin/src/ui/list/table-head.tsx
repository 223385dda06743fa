import { useEffect, useRef } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';
import type { Column } from './column.ts';
import css from './data-table.module.css';
import type { PickableRow, Selection } from './selection.ts';
import type { ListState } from './use-list-state.ts';

interface TableHeadProps<Row extends PickableRow> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly list: ListState;
  readonly selection?: Selection | undefined;
}

/** The head that stays: titles, sorting, and the box that picks the whole page. */
export function TableHead<Row extends PickableRow>({ columns, rows, list, selection }: TableHeadProps<Row>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {selection && <PickPage rows={rows} selection={selection} />}
        {columns.map((column, place) => (
          <th
            key={column.key}
            scope="col"
            aria-sort={sortOf(column, list)}
            className={headClass(place, column.align, selection !== undefined)}
            style={{ minWidth: column.width }}
          >
            {column.sortKey === undefined ? (
              column.title
            ) : (
              <SortButton title={column.title} by={column.sortKey} list={list} />
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function headClass(place: number, align: 'end' | undefined, picks: boolean): string {
  const first = [css.name, css.corner, picks ? css.after : ''];
  return [css.head, ...(place === 0 ? first : []), align === 'end' ? css.end : ''].join(' ');
}

function sortOf<Row>({ sortKey }: Column<Row>, { sort }: ListState): 'ascending' | 'descending' | undefined {
  if (sortKey === undefined || sort.by !== sortKey) return undefined;
  return sort.descending ? 'descending' : 'ascending';
}

function SortButton({
  title,
  by,
  list,
}: {
  readonly title: string;
  readonly by: string;
  readonly list: ListState;
}) {
  const words = useWords().ui.list;
  const active = list.sort.by === by;
  const arrow = list.sort.descending ? '↓' : '↑';
  return (
    <button
      type="button"
      className={css.sort}
      title={words.sortBy(title)}
      onClick={() => list.setSort({ by, descending: active && !list.sort.descending })}
    >
      {title} <span aria-hidden="true">{active ? arrow : <span className={css.sortable}>↕</span>}</span>
    </button>
  );
}

function PickPage({
  rows,
  selection,
}: {
  readonly rows: readonly PickableRow[];
  readonly selection: Selection;
}) {
  const { list } = useWords().ui;
  const box = useRef<HTMLInputElement>(null);
  const picked = rows.filter(({ id }) => selection.picked.has(id)).length;
  const all = rows.length > 0 && picked === rows.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = picked > 0 && !all;
  }, [picked, all]);
  return (
    <th scope="col" className={`${css.head} ${css.pick} ${css.corner} no-print`}>
      <input
        ref={box}
        type="checkbox"
        aria-label={list.selectPage}
        checked={all}
        disabled={rows.length === 0}
        onChange={(event) => selection.toggle(rows, event.target.checked)}
      />
    </th>
  );
}
