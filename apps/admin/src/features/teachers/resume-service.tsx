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

const ResumeTeacherServiceMutation = graphql(
  `
    mutation ResumeTeacherService($input: ResumeTeacherServiceInput!) {
      resumeTeacherService(input: $input) {
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

interface ResumeServiceProps {
  readonly teacher: TeacherEditable;
  readonly onClose: () => void;
}

/** Brings back a teacher who had left; the kindergarten left last is proposed. */
export function ResumeService({ teacher, onClose }: ResumeServiceProps) {
  const { teachers, fields } = useWords();
  const words = teachers.resume;
  const today = useToday();
  const [kindergarten, setKindergarten] = useState<string | null>(teacher.kindergarten.id);
  const [from, setFrom] = useState<string | null>(today);
  const [run, saving] = useVerb(ResumeTeacherServiceMutation);
  const version = teacher.details?.version ?? 0;
  return (
    <ChangeDrawer
      title={words.title(teacher.name)}
      text={words.text}
      action={words.action}
      done={words.done}
      saving={saving}
      dirty={kindergarten !== null && from !== null}
      ready={kindergarten !== null && from !== null}
      labels={{ kindergartenId: fields.kindergarten, day: fields.serviceFrom }}
      onSave={() =>
        run({ input: { id: teacher.id, version, kindergartenId: kindergarten ?? '', day: from ?? '' } })
      }
      onClose={onClose}
    >
      <Field path="kindergartenId" label={fields.kindergarten} required>
        {(control) => (
          <KindergartenPicker control={control} value={kindergarten} onChange={setKindergarten} />
        )}
      </Field>
      <Field path="day" label={fields.serviceFrom} required>
        {(control) => <DayPicker control={control} value={from} onChange={setFrom} />}
      </Field>
    </ChangeDrawer>
  );
}
