import { App, Input } from 'antd';
import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useTroubles } from '../../ui/form/use-troubles.ts';
import { AttachmentFragment, type AttachmentState } from './attachment.ts';

const RemoveAttachmentMutation = graphql(
  `
    mutation RemoveAttachment($input: RemoveAttachmentInput!) {
      removeAttachment(input: $input) {
        __typename
        ... on Attachment {
          ...AttachmentLine
        }
        ... on StaleVersion {
          current {
            __typename
            ... on Attachment {
              ...AttachmentLine
            }
          }
        }
        ...Refused
      }
    }
  `,
  [AttachmentFragment, RefusalFragment],
);

interface RemoveAttachmentProps {
  readonly attachment: AttachmentState;
  readonly onClose: () => void;
}

/** Takes a file away, with the reason that its record's timeline will say. */
export function RemoveAttachment({ attachment, onClose }: RemoveAttachmentProps) {
  const { attachments: words, fields, ui } = useWords();
  const { message } = App.useApp();
  const { problems, failure, take } = useTroubles();
  const [run, saving] = useVerb(RemoveAttachmentMutation);
  const [reason, setReason] = useState('');
  const [stale, setStale] = useState(false);
  const { id, version, name } = attachment;
  const submit = async () => {
    const outcome = await run({ input: { id, version, reason } });
    setStale(outcome.kind === 'stale');
    if (take(outcome) === null) return;
    message.success(words.removed(name));
    onClose();
  };
  return (
    <FormDrawer
      open
      width={480}
      title={words.remove}
      dirty={reason !== ''}
      saving={saving}
      problems={problems}
      failure={failure}
      labels={{ reason: fields.reason }}
      submitLabel={ui.remove}
      danger
      submitDisabled={reason.trim() === ''}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {stale && <Notice tone="warning" title={ui.conflict.title} text={ui.conflict.text} spoken="alert" />}
      <p>{words.removeText(name)}</p>
      <FieldSet>
        <Field path="reason" label={fields.reason} required wide>
          {(control) => (
            <Input.TextArea
              {...control}
              rows={3}
              maxLength={200}
              showCount
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </FieldSet>
    </FormDrawer>
  );
}
