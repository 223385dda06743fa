import type { ReactNode } from 'react';
import css from './page-header.module.css';

interface PageHeaderProps {
  readonly title: string;
  /** One line under the title: what or whose this is. */
  readonly subtitle?: ReactNode;
  /** Above the title: the way back, next and previous. */
  readonly above?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a page; its title is the page's only h1, and the window's title. */
export function PageHeader({ title, subtitle, above, actions }: PageHeaderProps) {
  return (
    <header className={css.header}>
      <title>{`${title} · 青蓝`}</title>
      {above && <div className={`${css.above} no-print`}>{above}</div>}
      <div className={css.line}>
        <div className={css.words}>
          <h1>{title}</h1>
          {subtitle && <div className={css.subtitle}>{subtitle}</div>}
        </div>
        {actions && <div className={`${css.actions} no-print`}>{actions}</div>}
      </div>
    </header>
  );
}
