import { useEffect } from 'react';
import css from './slips.module.css';

/** A piece of paper for one person. */
export interface Slip {
  readonly key: string;
  readonly head: string;
  readonly name: string;
  readonly lines: readonly { readonly label: string; readonly code: string }[];
  readonly foot: string;
}

/** Slips to cut apart; while they are shown, paper gets the dialog they stand in and not the page behind it. */
export function Slips({ slips }: { readonly slips: readonly Slip[] }) {
  useEffect(() => {
    document.body.dataset.prints = 'dialog';
    return () => {
      delete document.body.dataset.prints;
    };
  }, []);
  return (
    <ul className={css.slips}>
      {slips.map(({ key, head, name, lines, foot }) => (
        <li key={key} className={css.slip}>
          <p className={css.quiet}>{head}</p>
          <strong>{name}</strong>
          {lines.map(({ label, code }) => (
            <p key={label}>
              {label} <code>{code}</code>
            </p>
          ))}
          <p className={css.quiet}>{foot}</p>
        </li>
      ))}
    </ul>
  );
}
