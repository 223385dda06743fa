import css from './level-list.module.css';

export interface LevelLine {
  readonly key: string;
  readonly label: string;
  /** 0 to 3. */
  readonly level: number;
  readonly levelWord: string;
  /** More in words: how urgent, what it rests on. */
  readonly notes: readonly string[];
}

const steps = [1, 2, 3] as const;

/** Lines with a level from 0 to 3, as a word and as three dots. */
export function LevelList({ lines }: { readonly lines: readonly LevelLine[] }) {
  return (
    <ul className={css.list}>
      {lines.map(({ key, label, level, levelWord, notes }) => (
        <li key={key} className={css.line}>
          <span className={css.label}>{label}</span>
          <span className={css.level}>
            <span className={css.dots} aria-hidden="true">
              {steps.map((step) => (
                <i key={step} className={step <= level ? css.full : css.empty} />
              ))}
            </span>
            {levelWord}
          </span>
          {notes.length > 0 && <span className={css.notes}>{notes.join(' · ')}</span>}
        </li>
      ))}
    </ul>
  );
}
