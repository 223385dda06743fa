import type { ReactNode } from 'react';
import css from './chip.module.css';

export type ChipTone = 'plain' | 'accent' | 'good' | 'warning' | 'danger';

/** A short word in a frame: an area, a status. The word carries the meaning, the tone only repeats it. */
export function Chip({
  tone = 'plain',
  children,
}: {
  readonly tone?: ChipTone;
  readonly children: ReactNode;
}) {
  return <span className={`${css.chip} ${css[tone]}`}>{children}</span>;
}

/** Several chips in a line that wraps. */
export function Chips({
  words,
  tone = 'plain',
}: {
  readonly words: readonly string[];
  readonly tone?: ChipTone;
}) {
  return (
    <span className={css.line}>
      {words.map((word) => (
        <Chip key={word} tone={tone}>
          {word}
        </Chip>
      ))}
    </span>
  );
}
