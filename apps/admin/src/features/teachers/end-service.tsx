import { Input } from 'antd';
import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useToday } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { ChangeDrawer } from '../../ui/form/change-drawer.tsx';
import { DayPicker } from '../../ui/form/day-picker.tsx';
import { Field } from '../../ui/form/field.tsx';
import { AfterServiceFragment } from './after-service.ts';
import type { TeacherEditable } from './teacher-values.ts';

const EndTeacherServiceMutation = graphql(
  `
    mutation EndTeacherService($input: EndTeacherServiceInput!) {
      endTeacherService(input: $input) {
        __typename
        ... on Teacher {
          id
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
  [AfterServiceFragment, RefusalFragment],
);

interface EndServiceProps {
  readonly teacher: TeacherEditable;
  readonly onClose: () => void;
}

/** Ends a teacher's service with a reason; record and history stay. */
export function EndService({ teacher, onClose }: EndServiceProps) {
  const { teachers, fields } = useWords();
  const words = teachers.end;
  const today = useToday();
  const [lastDay, setLastDay] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const [run, saving] = useVerb(EndTeacherServiceMutation);
  const version = teacher.details?.version ?? 0;
  return (
    <ChangeDrawer
      title={words.title(teacher.name)}
      text={words.text}
      action={words.action}
      done={words.done}
      danger
      saving={saving}
      dirty={lastDay !== null && reason.trim() !== ''}
      ready={lastDay !== null && reason.trim() !== ''}
      labels={{ day: words.lastDay, reason: fields.reason }}
      onSave={() => run({ input: { id: teacher.id, version, day: lastDay ?? '', reason: reason.trim() } })}
      onClose={onClose}
    >
      <Field path="day" label={words.lastDay} required>
        {(control) => <DayPicker control={control} value={lastDay} most={today} onChange={setLastDay} />}
      </Field>
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
