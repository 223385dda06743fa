import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';
import type { Selection } from './selection.ts';
import css from './selection-bar.module.css';

/** What is picked and what can be done with it. */
export function SelectionBar({
  selection,
  children,
}: {
  readonly selection: Selection;
  readonly children: ReactNode;
}) {
  const words = useWords().ui.list;
  return (
    <div className={`${css.bar} no-print`}>
      <strong role="status">{words.selected(selection.picked.size)}</strong>
      {children}
      <Button type="link" onClick={selection.clear}>
        {words.clearSelection}
      </Button>
    </div>
  );
}
