import { useId } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';
import css from './meter.module.css';

interface MeterProps {
  readonly label: string;
  readonly value: number;
  readonly of: number;
  /** When it must be full, in words. */
  readonly due?: string;
}

/** How much of something owed is done, as words and as a bar; nothing owed counts as full. */
export function Meter({ label, value, of, due }: MeterProps) {
  const id = useId();
  const { meter } = useWords().ui;
  const share = of <= 0 ? 1 : Math.min(1, Math.max(0, value / of));
  return (
    <div className={css.meter}>
      <div className={css.words}>
        <span id={id}>{label}</span>
        <span className={css.figures}>{meter(value, of)}</span>
      </div>
      <meter className={css.track} aria-labelledby={id} min={0} max={1} value={share}>
        {meter(value, of)}
      </meter>
      {due && <div className={css.due}>{due}</div>}
    </div>
  );
}
