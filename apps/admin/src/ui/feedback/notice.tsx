import type { ReactNode } from 'react';
import css from './notice.module.css';

interface NoticeProps {
  readonly tone?: 'plain' | 'accent' | 'warning' | 'danger';
  readonly title: string;
  readonly text?: ReactNode;
  /** How a screen reader hears of it: at once, when idle, or on the way through the page. */
  readonly spoken?: 'alert' | 'status';
  readonly children?: ReactNode;
}

/** A framed message inside the page. */
export function Notice({ tone = 'plain', title, text, spoken, children }: NoticeProps) {
  return (
    <div className={`${css.notice} ${css[tone]}`} role={spoken}>
      <strong>{title}</strong>
      {text && <p>{text}</p>}
      {children && <div className={css.more}>{children}</div>}
    </div>
  );
}
