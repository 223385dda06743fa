import type { ReactNode } from 'react';
import css from './field-set.module.css';

/** A group of fields under one heading, two columns where there is room. */
export function FieldSet({ legend, children }: { readonly legend?: string; readonly children: ReactNode }) {
  return (
    <fieldset className={css.set}>
      {legend && <legend>{legend}</legend>}
      <div className={css.grid}>{children}</div>
    </fieldset>
  );
}
