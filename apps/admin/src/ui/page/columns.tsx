import type { ReactNode } from 'react';
import css from './columns.module.css';

/** A wide and a narrow column of panels; one column on narrow screens and on paper. */
export function Columns({ main, aside }: { readonly main: ReactNode; readonly aside: ReactNode }) {
  return (
    <div className={css.columns}>
      <div className={css.stack}>{main}</div>
      <div className={css.stack}>{aside}</div>
    </div>
  );
}
