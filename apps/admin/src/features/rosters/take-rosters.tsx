import { Button, Progress } from 'antd';
import { useNavigate } from 'react-router';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { FileDrop } from '../../ui/form/file-drop.tsx';
import { namesInLine } from './roster-import.ts';
import css from './rosters.module.css';
import { rosterFiles } from './upload-roster.ts';
import { whyNotSent } from './upload-words.ts';
import { useUploads } from './use-uploads.ts';

/** Takes rosters; what is given together is one import and leads to its preview. */
export function TakeRosters() {
  const words = useWords();
  const { drop } = words.rosters;
  const language = useLanguage();
  const navigate = useNavigate();
  const { sending, notSent, take, dismiss } = useUploads((id) => void navigate(`/rosters/${id}`));
  return (
    <div className={css.take}>
      <FileDrop
        title={drop.title}
        hint={drop.hint}
        over={drop.over}
        accept={rosterFiles}
        onFiles={(files) => void take(files)}
      />
      {sending && (
        <div>
          <p role="status">{drop.sending(namesInLine(sending.names, language))}</p>
          <Progress percent={sending.percent} aria-label={drop.progress} />
        </div>
      )}
      {notSent.map(({ key, names, why }) => (
        <Notice
          key={key}
          tone="danger"
          title={drop.refused(namesInLine(names, language))}
          text={whyNotSent(why, words)}
          spoken="alert"
        >
          <Button size="small" onClick={() => dismiss(key)}>
            {drop.dismiss}
          </Button>
        </Notice>
      ))}
    </div>
  );
}
