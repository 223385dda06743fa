import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { KindergartenPicker } from '../../shared/pickers/kindergarten-picker.tsx';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useToday } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { ChangeDrawer } from '../../ui/form/change-drawer.tsx';
import { DayPicker } from '../../ui/form/day-picker.tsx';
import { Field } from '../../ui/form/field.tsx';
import { AfterServiceFragment } from './after-service.ts';
import type { TeacherEditable } from './teacher-values.ts';

const TransferTeacherMutation = graphql(
  `
    mutation TransferTeacher($input: TransferTeacherInput!) {
      transferTeacher(input: $input) {
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

interface TransferTeacherProps {
  readonly teacher: TeacherEditable;
  readonly onClose: () => void;
}

/** Moves a teacher to another kindergarten from a day on; the service so far closes the day before. */
export function TransferTeacher({ teacher, onClose }: TransferTeacherProps) {
  const { transfer } = useWords().teachers;
  const today = useToday();
  const [kindergarten, setKindergarten] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(today);
  const [run, saving] = useVerb(TransferTeacherMutation);
  const version = teacher.details?.version ?? 0;
  return (
    <ChangeDrawer
      title={transfer.title(teacher.name)}
      text={transfer.text}
      action={transfer.action}
      done={transfer.done}
      saving={saving}
      dirty={kindergarten !== null && from !== null}
      ready={kindergarten !== null && from !== null}
      labels={{ kindergartenId: transfer.to, day: transfer.from }}
      onSave={() =>
        run({ input: { id: teacher.id, version, kindergartenId: kindergarten ?? '', day: from ?? '' } })
      }
      onClose={onClose}
    >
      <Field path="kindergartenId" label={transfer.to} required>
        {(control) => (
          <KindergartenPicker control={control} value={kindergarten} onChange={setKindergarten} />
        )}
      </Field>
      <Field path="day" label={transfer.from} required>
        {(control) => <DayPicker control={control} value={from} most={today} onChange={setFrom} />}
      </Field>
    </ChangeDrawer>
  );
}
