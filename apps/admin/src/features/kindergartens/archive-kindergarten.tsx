import { Input } from 'antd';
import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { ChangeDrawer } from '../../ui/form/change-drawer.tsx';
import { Field } from '../../ui/form/field.tsx';
import { type KindergartenEditable, KindergartenEditableFragment } from './kindergarten-values.ts';

const ArchiveKindergartenMutation = graphql(
  `
    mutation ArchiveKindergarten($input: ArchiveKindergartenInput!) {
      archiveKindergarten(input: $input) {
        __typename
        ... on Kindergarten {
          id
          ...KindergartenEditable
        }
        ... on StaleVersion {
          current {
            __typename
            ... on Kindergarten {
              id
              ...KindergartenEditable
            }
          }
        }
        ...Refused
      }
    }
  `,
  [KindergartenEditableFragment, RefusalFragment],
);

interface ArchiveKindergartenProps {
  readonly kindergarten: KindergartenEditable;
  readonly onClose: () => void;
}

/** Takes a kindergarten off the lists with a reason; record and history stay. */
export function ArchiveKindergarten({ kindergarten, onClose }: ArchiveKindergartenProps) {
  const { kindergartens, fields } = useWords();
  const words = kindergartens.archive;
  const [reason, setReason] = useState('');
  const [run, saving] = useVerb(ArchiveKindergartenMutation);
  const { id, name, details } = kindergarten;
  return (
    <ChangeDrawer
      title={words.title(name)}
      text={words.text}
      action={words.action}
      done={words.done}
      danger
      saving={saving}
      dirty={reason !== ''}
      ready={reason.trim() !== ''}
      onSave={() => run({ input: { id, version: details?.version ?? 0, reason: reason.trim() } })}
      onClose={onClose}
    >
      <Field path="reason" label={fields.reason} required wide>
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            placeholder={words.reasonPlaceholder}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
    </ChangeDrawer>
  );
}
