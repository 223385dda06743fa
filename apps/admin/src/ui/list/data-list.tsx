import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Failure } from '../../shared/failure.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { EmptyState } from '../feedback/empty-state.tsx';
import { PanelFailure } from '../feedback/panel-failure.tsx';
import { useNarrow } from '../use-media.ts';
import { type Column, visibleColumns } from './column.ts';
import { DataCards } from './data-cards.tsx';
import css from './data-list.module.css';
import { DataTable } from './data-table.tsx';
import { type PageInfo, Pager } from './pager.tsx';
import type { PickableRow, Selection } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import type { ListState } from './use-list-state.ts';

export interface DataListProps<Row extends PickableRow> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly list: ListState;
  /** Undefined while the first answer is awaited; the rows before stay while others are fetched. */
  readonly rows: readonly Row[] | undefined;
  readonly page: PageInfo | undefined;
  readonly total: number | undefined;
  readonly fetching: boolean;
  readonly failure: Failure | null;
  readonly onRetry: () => void;
  /** What stands there when there is nothing at all yet: what it means and what to do. */
  readonly none: ReactNode;
  readonly selection?: Selection | undefined;
  /** What can be done with the picked rows. */
  readonly bulk?: ReactNode;
  /** Fetches every row that matches, for a bulk action on all of them. */
  readonly everyRow?: (() => Promise<readonly PickableRow[]>) | undefined;
}

/** A list with its pager: a table, or cards on narrow screens; each kind of emptiness has its own words. */
export function DataList<Row extends PickableRow>(props: DataListProps<Row>) {
  const { list, rows, failure, onRetry, none, selection } = props;
  const narrow = useNarrow();
  if (rows === undefined && failure !== null) return <PanelFailure failure={failure} onRetry={onRetry} />;
  if (rows?.length === 0) return list.filtersOn > 0 || list.at > 1 ? <NoneMatch list={list} /> : none;
  const columns = visibleColumns(props.columns, list.columns);
  return (
    <>
      {selection && selection.picked.size > 0 && (
        <SelectionBar selection={selection} total={props.total} everyRow={props.everyRow}>
          {props.bulk}
        </SelectionBar>
      )}
      <div className={css.rows} aria-busy={props.fetching}>
        {narrow ? (
          <DataCards label={props.label} columns={columns} rows={rows} selection={selection} />
        ) : (
          <DataTable label={props.label} columns={columns} rows={rows} list={list} selection={selection} />
        )}
      </div>
      <Pager list={list} page={props.page} shown={rows?.length ?? 0} total={props.total} />
    </>
  );
}

function NoneMatch({ list }: { readonly list: ListState }) {
  const words = useWords().ui.list;
  return (
    <EmptyState title={words.noneMatch} text={words.noneMatchHint}>
      <Button onClick={list.filtersOn > 0 ? list.clearFilters : list.goFirst}>
        {list.filtersOn > 0 ? words.clearFilters : words.firstPage}
      </Button>
    </EmptyState>
  );
}
