import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';
import { isUnreadable, type RosterImportShown } from './roster-import.ts';
import css from './rosters.module.css';

/** The user's own workbook with its problems marked, as long as there are problems and the file is kept. */
export function ReturnedWorkbook({ imported }: { readonly imported: RosterImportShown }) {
  const { problems, erased } = useWords().rosters;
  const { id, status, problemCount, erasedAt } = imported;
  if (problemCount === 0 || status === 'abandoned' || isUnreadable(imported)) return null;
  if (erasedAt !== null) return <p className="muted">{erased}</p>;
  return (
    <div className={css.actions}>
      <Button
        icon={<DownloadOutlined aria-hidden="true" />}
        href={`/files/roster-imports/${id}/returned.xlsx`}
        download
      >
        {problems.returned}
      </Button>
      <span className="muted">{problems.returnedHint}</span>
    </div>
  );
}
