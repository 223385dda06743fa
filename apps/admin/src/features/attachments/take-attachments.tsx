import type { AttachmentOwner } from '@qinglan/domain/attachments/attachment-owner';
import { type AttachmentPurpose, attachmentPurposes } from '@qinglan/domain/attachments/attachment-purpose';
import { Button, Checkbox, Progress, Select } from 'antd';
import { useState } from 'react';
import { problemsOf } from '../../shared/refusal.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import type { Words } from '../../shared/words/zh.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { FileDrop } from '../../ui/form/file-drop.tsx';
import css from './attachments.module.css';
import { attachmentFiles, type Uploaded } from './upload-attachment.ts';
import { type Upload, useUploads } from './use-uploads.ts';

interface TakeAttachmentsProps {
  readonly owner: AttachmentOwner;
  readonly record: string;
  readonly onKept: () => void;
}

/** Takes files: first as what, and whether children are seen on them; then by drop or by choice. */
export function TakeAttachments({ owner, record, onKept }: TakeAttachmentsProps) {
  const { attachments: words, fields, labels } = useWords();
  const [purpose, setPurpose] = useState<AttachmentPurpose>('agreementScan');
  const [showsChildren, setShowsChildren] = useState(false);
  const { uploads, take, dismiss } = useUploads(onKept);
  return (
    <div className={`${css.take} no-print`}>
      <div className={css.choices}>
        <Select<AttachmentPurpose>
          aria-label={fields.purpose}
          className={css.purpose ?? ''}
          value={purpose}
          options={attachmentPurposes.map((code) => ({ value: code, label: labels.attachmentPurpose[code] }))}
          onChange={setPurpose}
        />
        <Checkbox checked={showsChildren} onChange={({ target }) => setShowsChildren(target.checked)}>
          {words.showsChildren}
        </Checkbox>
      </div>
      {showsChildren && <p className="muted">{words.childrenHint}</p>}
      <FileDrop
        title={words.drop}
        hint={words.dropHint}
        over={words.dropOver}
        accept={attachmentFiles}
        onFiles={(files) => void take(files, { owner, record, purpose, showsChildren })}
      />
      {uploads.map((upload) => (
        <UploadLine key={upload.key} upload={upload} onDismiss={() => dismiss(upload.key)} />
      ))}
    </div>
  );
}

function UploadLine({ upload, onDismiss }: { readonly upload: Upload; readonly onDismiss: () => void }) {
  const words = useWords();
  const { name, share, ended } = upload;
  if (ended === null || ended.kind === 'kept') {
    return (
      <div role="status">
        {words.attachments.sending(name)}
        <Progress
          percent={Math.round(share * 100)}
          size="small"
          aria-label={words.attachments.sending(name)}
        />
      </div>
    );
  }
  return (
    <Notice tone="danger" title={words.attachments.notKept(name)} text={whyNot(ended, words)} spoken="alert">
      <Button size="small" onClick={onDismiss}>
        {words.attachments.dismiss}
      </Button>
    </Notice>
  );
}

function whyNot(ended: Exclude<Uploaded, { kind: 'kept' }>, words: Words): string {
  if (ended.kind === 'refused') {
    return problemsOf(ended.errors, words)
      .map(({ sentence }) => sentence)
      .join(' ');
  }
  return {
    network: words.attachments.offline,
    denied: words.attachments.denied,
    signedOut: words.shell.session.endedText,
    unexpected: words.ui.errors.unexpected,
  }[ended.reason];
}
