import { useWords } from '../../shared/words/words-context.tsx';
import css from './skeleton.module.css';

/** Grey lines of the height that the content will have. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
  const { loading } = useWords().ui;
  return (
    <div className={css.skeleton} role="status">
      <span className="only-spoken">{loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={css.line} style={{ width: `${92 - ((line * 29) % 45)}%` }} />
      ))}
    </div>
  );
}
