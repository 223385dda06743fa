import { Button, Select } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';
import css from './pager.module.css';
import { type ListState, pageSizes } from './use-list-state.ts';

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

interface PagerProps {
  readonly list: ListState;
  readonly page: PageInfo | undefined;
  readonly shown: number;
  /** Undefined while it is being counted. */
  readonly total: number | undefined;
}

/** Next and previous page by cursor, page size, and how many there are. */
export function Pager({ list, page, shown, total }: PagerProps) {
  const words = useWords().ui.list;
  const { startCursor = null, endCursor = null } = page ?? {};
  return (
    <nav className={`${css.pager} no-print`} aria-label={words.pageSize}>
      <span className={css.count} role="status">
        {shown > 0 && words.shown(list.at, list.at + shown - 1)}
        {total !== undefined && ` · ${words.total(total)}`}
      </span>
      {list.at > list.size && (
        <Button type="link" size="small" onClick={list.goFirst}>
          {words.firstPage}
        </Button>
      )}
      <Select
        aria-label={words.pageSize}
        value={list.size}
        options={pageSizes.map((size) => ({ value: size, label: words.perPage(size) }))}
        onChange={list.setSize}
      />
      <Button
        disabled={!page?.hasPreviousPage || startCursor === null}
        onClick={() => startCursor !== null && list.goBefore(startCursor)}
      >
        {words.previousPage}
      </Button>
      <Button
        disabled={!page?.hasNextPage || endCursor === null}
        onClick={() => endCursor !== null && list.goAfter(endCursor)}
      >
        {words.nextPage}
      </Button>
    </nav>
  );
}
