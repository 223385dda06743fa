import { Badge, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';
import { useNarrow } from '../use-media.ts';
import css from './filter-bar.module.css';
import { ListSearch } from './list-search.tsx';
import type { ListState } from './use-list-state.ts';

interface FilterBarProps {
  readonly list: ListState;
  /** Left out where the list cannot be searched by text. */
  readonly searchLabel?: string;
  /** The other filters; folded away on narrow screens. */
  readonly children?: ReactNode;
  /** What stands at the end: columns, print. */
  readonly tools?: ReactNode;
}

/** The search field, the filters, and the way to clear them. */
export function FilterBar({ list, searchLabel, children, tools }: FilterBarProps) {
  const words = useWords().ui.list;
  const narrow = useNarrow();
  const [unfolded, setUnfolded] = useState(false);
  return (
    <section className={`${css.bar} no-print`} aria-label={words.filters}>
      {searchLabel !== undefined && <ListSearch list={list} label={searchLabel} />}
      {narrow && (
        <Badge count={list.filtersOn} size="small" color="var(--accent)">
          <Button aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {words.filters}
          </Button>
        </Badge>
      )}
      {(!narrow || unfolded) && children}
      {list.filtersOn > 0 && (
        <Button type="link" onClick={list.clearFilters}>
          {words.clearFilters}
        </Button>
      )}
      {tools && <div className={css.tools}>{tools}</div>}
    </section>
  );
}
