import { type ReactNode, useId } from 'react';
import { PanelBoundary } from '../feedback/panel-boundary.tsx';
import css from './panel.module.css';

interface PanelProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page. What breaks inside breaks only here. */
export function Panel({ title, actions, children }: PanelProps) {
  const id = useId();
  return (
    <section className={css.panel} aria-labelledby={id}>
      <div className={css.head}>
        <h2 id={id}>{title}</h2>
        {actions && <div className="no-print">{actions}</div>}
      </div>
      <PanelBoundary>{children}</PanelBoundary>
    </section>
  );
}
