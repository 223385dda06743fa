import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';
import type { PickableRow, Selection } from './selection.ts';
import css from './selection-bar.module.css';

interface SelectionBarProps {
  readonly selection: Selection;
  /** How many rows match. */
  readonly total: number | undefined;
  readonly everyRow: (() => Promise<readonly PickableRow[]>) | undefined;
  readonly children: ReactNode;
}

/** What is picked, how to pick all that match, and what can be done with it. */
export function SelectionBar({ selection, total = 0, everyRow, children }: SelectionBarProps) {
  const words = useWords().ui.list;
  const [fetching, setFetching] = useState(false);
  const pickAll = async (fetch: () => Promise<readonly PickableRow[]>) => {
    setFetching(true);
    selection.toggle(await fetch(), true);
    setFetching(false);
  };
  return (
    <div className={`${css.bar} no-print`}>
      <strong role="status">{words.selected(selection.picked.size)}</strong>
      {everyRow && selection.picked.size < total && (
        <Button loading={fetching} onClick={() => void pickAll(everyRow)}>
          {words.selectAll(total)}
        </Button>
      )}
      {children}
      <Button type="link" onClick={selection.clear}>
        {words.clearSelection}
      </Button>
    </div>
  );
}
