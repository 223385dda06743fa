import { useWords } from '../shared/words/words-context.tsx';
import css from './mark.module.css';

/** The product's mark and name. */
export function Mark({ short = false }: { readonly short?: boolean }) {
  const { product } = useWords().shell;
  return (
    <span className={css.mark}>
      <img src="/mark.svg" width="28" height="28" alt="" />
      <span className={short ? 'only-spoken' : css.name}>{product}</span>
    </span>
  );
}
