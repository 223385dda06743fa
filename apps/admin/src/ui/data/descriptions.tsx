import type { ReactNode } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';
import css from './descriptions.module.css';

export interface Description {
  readonly label: string;
  /** Nothing given shows a quiet "not given". */
  readonly value: ReactNode;
  /** Takes the whole width. */
  readonly wide?: boolean;
}

/** Facts of a record: label above value, as many columns as fit. */
export function Descriptions({ items }: { readonly items: readonly Description[] }) {
  const { unknown } = useWords().ui;
  return (
    <dl className={css.list}>
      {items.map(({ label, value, wide }) => (
        <div key={label} className={wide ? css.wide : undefined}>
          <dt>{label}</dt>
          <dd>{isEmpty(value) ? <span className="muted">{unknown}</span> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

const isEmpty = (value: ReactNode): boolean => value === null || value === undefined || value === '';
