import { useInstallation } from '../shared/viewer.ts';
import { useWords } from '../shared/words/words-context.tsx';
import css from './banner.module.css';

/** Says on every page that the data is made up. */
export function SampleBanner() {
  const { sample } = useInstallation();
  const words = useWords().shell;
  if (!sample) return null;
  return (
    <aside className={css.sample} aria-label={words.sample}>
      <strong>{words.sample}</strong>
      <span className={css.text}>{words.sampleText}</span>
    </aside>
  );
}
