import { Progress } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';
import type { RosterImportShown } from './roster-import.ts';
import css from './rosters.module.css';

/** How far reading or writing has come; nothing when only another server knows. */
export function ImportProgress({ progress }: Pick<RosterImportShown, 'progress'>) {
  const { stages } = useWords().rosters;
  if (progress === null) return null;
  const { stage, done, total } = progress;
  return (
    <div className={css.progress}>
      <span>{stages[stage](done, total)}</span>
      {stage === 'writing' && total > 0 && (
        <Progress percent={Math.floor((100 * done) / total)} aria-label={stages.label} />
      )}
    </div>
  );
}
