import type { ReactNode } from 'react';
import css from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** What to do about it. */
  readonly text?: string;
  readonly children?: ReactNode;
}

/** Nothing here, said kindly and with the next step. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div className={css.empty} role="status">
      <svg viewBox="0 0 64 40" width="64" height="40" aria-hidden="true" className={css.mark}>
        <path d="M32 38C30 22 22 12 8 7c15 0 24 12 25 31Z" />
        <path d="M33 38C32 20 40 6 57 2 52 12 39 20 35 38Z" />
      </svg>
      <strong>{title}</strong>
      {text && <p className="muted">{text}</p>}
      {children && <div className={css.more}>{children}</div>}
    </div>
  );
}
