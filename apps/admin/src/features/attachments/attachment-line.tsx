import {
  FileExcelOutlined,
  FileImageOutlined,
  FilePdfOutlined,
  FilePptOutlined,
  FileWordOutlined,
} from '@ant-design/icons';
import { type FileKind, isPicture } from '@qinglan/domain/attachments/file-kind';
import { Button } from 'antd';
import type { ComponentType } from 'react';
import { formatDay, formatInstant } from '../../shared/dates.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Chip } from '../../ui/data/chip.tsx';
import { CopyButton } from '../../ui/feedback/copy-button.tsx';
import { type AttachmentState, addressOf } from './attachment.ts';
import css from './attachments.module.css';
import { sizeWords } from './size-words.ts';

const icons: Readonly<Record<FileKind, ComponentType<{ className?: string }>>> = {
  pdf: FilePdfOutlined,
  docx: FileWordOutlined,
  xlsx: FileExcelOutlined,
  pptx: FilePptOutlined,
  jpeg: FileImageOutlined,
  png: FileImageOutlined,
  webp: FileImageOutlined,
};

interface AttachmentLineProps {
  readonly attachment: AttachmentState;
  readonly onRemove: () => void;
}

/** One file: what it is, whose, and by which digest it can be told again. A picture of children is not shown unasked. */
export function AttachmentLine({ attachment, onRemove }: AttachmentLineProps) {
  const { attachments: words, labels, ui } = useWords();
  const language = useLanguage();
  const { name, size, purpose, showsChildren, keptUntil, kindergarten } = attachment;
  const about = [
    sizeWords(size),
    kindergarten?.name ?? words.common,
    `${attachment.uploadedByName} ${formatInstant(attachment.uploadedAt, language)}`,
    keptUntil && words.keptUntil(formatDay(keptUntil, language)),
  ];
  return (
    <li className={css.line}>
      <Thumbnail attachment={attachment} />
      <div className={css.about}>
        <a href={addressOf(attachment)} download={name}>
          {name}
        </a>{' '}
        <Chip>{labels.attachmentPurpose[purpose]}</Chip>{' '}
        {showsChildren && <Chip tone="warning">{words.showsChildren}</Chip>}
        <p className="muted">{about.filter(Boolean).join(' · ')}</p>
        <p className={`muted ${css.hash}`}>
          SHA-256 <code title={attachment.hash}>{attachment.hash.slice(0, 12)}…</code>
          <CopyButton text={attachment.hash} label={words.copyHash} />
        </p>
      </div>
      {attachment.viewerCanEdit && (
        <Button
          type="link"
          size="small"
          danger
          className="no-print"
          aria-label={ui.named(ui.remove, name)}
          onClick={onRemove}
        >
          {ui.remove}
        </Button>
      )}
    </li>
  );
}

function Thumbnail({ attachment }: { readonly attachment: AttachmentState }) {
  const { kind, showsChildren } = attachment;
  if (isPicture(kind) && !showsChildren) {
    return (
      <img className={css.picture} src={addressOf(attachment)} alt="" loading="lazy" width={56} height={56} />
    );
  }
  const Icon = icons[kind];
  return (
    <span className={css.icon} aria-hidden="true">
      <Icon />
    </span>
  );
}
