import { Input } from 'antd';
import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { ChangeDrawer } from '../../ui/form/change-drawer.tsx';
import { Field } from '../../ui/form/field.tsx';
import { AfterServiceFragment } from './after-service.ts';
import { type TeacherEditable, TeacherEditableFragment } from './teacher-values.ts';

const EraseTeacherMutation = graphql(
  `
    mutation EraseTeacher($input: EraseTeacherInput!) {
      eraseTeacher(input: $input) {
        __typename
        ... on Teacher {
          id
          ...TeacherEditable
          ...AfterService
        }
        ... on StaleVersion {
          current {
            __typename
            ... on Teacher {
              id
              ...AfterService
            }
          }
        }
        ...Refused
      }
    }
  `,
  [TeacherEditableFragment, AfterServiceFragment, RefusalFragment],
);

interface EraseTeacherProps {
  readonly teacher: TeacherEditable;
  readonly onClose: () => void;
}

/** Erases the personal data of who has left, on request: says what goes and what stays, and asks why. */
export function EraseTeacher({ teacher, onClose }: EraseTeacherProps) {
  const { teachers, fields } = useWords();
  const words = teachers.erase;
  const [reason, setReason] = useState('');
  const [run, saving] = useVerb(EraseTeacherMutation);
  const version = teacher.details?.version ?? 0;
  return (
    <ChangeDrawer
      title={words.title(teacher.name)}
      text={words.text}
      action={words.action}
      done={words.done}
      danger
      saving={saving}
      dirty={reason.trim() !== ''}
      ready={reason.trim() !== ''}
      labels={{ reason: fields.reason }}
      onSave={() => run({ input: { id: teacher.id, version, reason: reason.trim() } })}
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
