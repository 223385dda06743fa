import type { AttachmentOwner } from '@qinglan/domain/attachments/attachment-owner';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useMay } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { QueryView } from '../../ui/feedback/query-view.tsx';
import { Panel } from '../../ui/page/panel.tsx';
import { type AttachmentState, AttachmentsQuery } from './attachment.ts';
import { AttachmentLine } from './attachment-line.tsx';
import css from './attachments.module.css';
import { RemoveAttachment } from './remove-attachment.tsx';
import { TakeAttachments } from './take-attachments.tsx';

interface AttachmentsProps {
  readonly owner: AttachmentOwner;
  readonly record: string;
  /** Whether to offer a field for more: whoever has a part in the record may put files on it. */
  readonly mayAdd: boolean;
}

/** The files that hang on a record, and the field that takes more. Whoever may see none at all sees no panel. */
export function Attachments({ owner, record, mayAdd }: AttachmentsProps) {
  const { attachments: words } = useWords();
  const mayRead = useMay('attachment:read');
  const [removed, setRemoved] = useState<AttachmentState | null>(null);
  const [query, ask] = useQuery({
    query: AttachmentsQuery,
    variables: { filter: { owners: [owner], record } },
    pause: !mayRead,
    requestPolicy: 'cache-and-network',
  });
  if (!mayRead) return null;
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <Panel title={words.title}>
      <div className={css.stack}>
        <QueryView query={query} onRetry={again}>
          {({ attachments }) => <List attachments={attachments.nodes} onRemove={setRemoved} />}
        </QueryView>
        {mayAdd && <TakeAttachments owner={owner} record={record} onKept={again} />}
      </div>
      {removed && <RemoveAttachment attachment={removed} onClose={() => setRemoved(null)} />}
    </Panel>
  );
}

interface ListProps {
  readonly attachments: readonly AttachmentState[];
  readonly onRemove: (attachment: AttachmentState) => void;
}

function List({ attachments, onRemove }: ListProps) {
  const { attachments: words } = useWords();
  if (attachments.length === 0) return <p className="muted">{words.none}</p>;
  return (
    <ul className={css.list}>
      {attachments.map((attachment) => (
        <AttachmentLine key={attachment.id} attachment={attachment} onRemove={() => onRemove(attachment)} />
      ))}
    </ul>
  );
}
