import { LoadingOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useWords } from '../../shared/words/words-context.tsx';
import type { Words } from '../../shared/words/zh.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { FileDrop } from '../../ui/form/file-drop.tsx';
import css from './rosters.module.css';
import { rosterFiles, type Uploaded } from './upload-roster.ts';
import { type Upload, useUploads } from './use-uploads.ts';

/** Takes rosters. A single one leads to its preview at once; of several the list shows how they get on. */
export function TakeRosters({ onChange }: { readonly onChange: () => void }) {
  const { drop } = useWords().rosters;
  const navigate = useNavigate();
  const { uploads, take, dismiss } = useUploads((ids, given) => {
    onChange();
    if (ids[0] !== undefined && given === 1) void navigate(`/rosters/${ids[0]}`);
  });
  return (
    <div className={css.take}>
      <FileDrop
        title={drop.title}
        hint={drop.hint}
        over={drop.over}
        accept={rosterFiles}
        onFiles={(files) => void take(files)}
      />
      {uploads.map((upload) => (
        <UploadLine key={upload.key} upload={upload} onDismiss={() => dismiss(upload.key)} />
      ))}
    </div>
  );
}

function UploadLine({ upload, onDismiss }: { readonly upload: Upload; readonly onDismiss: () => void }) {
  const words = useWords();
  const { drop } = words.rosters;
  const { name, ended } = upload;
  if (ended === null) {
    return (
      <p role="status">
        <LoadingOutlined aria-hidden="true" /> {drop.sending(name)}
      </p>
    );
  }
  if (ended.kind === 'received') {
    return (
      <p role="status">
        {drop.received(name)} <Link to={`/rosters/${ended.id}`}>{drop.open}</Link>
      </p>
    );
  }
  return (
    <Notice tone="danger" title={drop.refused(name)} text={whyNot(ended, words)} spoken="alert">
      <Button size="small" onClick={onDismiss}>
        {drop.dismiss}
      </Button>
    </Notice>
  );
}

function whyNot(
  ended: Exclude<Uploaded, { kind: 'received' }>,
  { rules, rosters, shell, ui }: Words,
): string {
  if (ended.kind === 'refused') return rules[ended.code]({});
  return {
    network: rosters.drop.offline,
    denied: rosters.drop.denied,
    signedOut: shell.session.endedText,
    unexpected: ui.errors.unexpected,
  }[ended.reason];
}
