import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';
import { isUnreadable, type RosterImportShown } from './roster-import.ts';
import css from './rosters.module.css';

/** The user's own workbooks with their problems marked, as long as there are problems and the files are kept. */
export function ReturnedWorkbook({ imported }: { readonly imported: RosterImportShown }) {
  const { problems: words, erased } = useWords().rosters;
  const { id, status, problemCount, erasedAt, problems, uploads } = imported;
  if (problemCount === 0 || status === 'abandoned' || isUnreadable(imported)) return null;
  if (erasedAt !== null) return <p className="muted">{erased}</p>;
  const listed = new Set(problems.map(({ file }) => file));
  // Past what is listed any file may have one.
  const faulty = uploads.filter(({ name }) => problems.length < problemCount || listed.has(name));
  return (
    <div className={css.actions}>
      {faulty.map(({ id: upload, name }) => (
        <Button
          key={upload}
          icon={<DownloadOutlined aria-hidden="true" />}
          href={`/files/roster-imports/${id}/returned.xlsx?file=${encodeURIComponent(name)}`}
          download
        >
          {uploads.length === 1 ? words.returned : words.returnedOf(name)}
        </Button>
      ))}
      <span className="muted">{words.returnedHint}</span>
    </div>
  );
}
