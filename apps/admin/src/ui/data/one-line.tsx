import css from './one-line.module.css';

/** A text cut to one line of a table; the whole stands in its tooltip, and on paper. */
export function OneLine({ text }: { readonly text: string }) {
  return (
    <span className={css.line} title={text}>
      {text}
    </span>
  );
}
