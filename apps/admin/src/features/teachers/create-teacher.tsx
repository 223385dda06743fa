import { App } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql, type VariablesOf } from '../../shared/graphql.ts';
import { KindergartenPicker } from '../../shared/pickers/kindergarten-picker.tsx';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useToday, useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { DayPicker } from '../../ui/form/day-picker.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useDraft } from '../../ui/form/use-draft.ts';
import { useTroubles } from '../../ui/form/use-troubles.ts';
import { TeacherFields } from './teacher-fields.tsx';
import { blankTeacher, newTeacherInput } from './teacher-values.ts';

const CreateTeacherMutation = graphql(
  `
    mutation CreateTeacher($input: CreateTeacherInput!) {
      createTeacher(input: $input) {
        __typename
        ... on Teacher {
          id
          name
        }
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

type CreateTeacherInput = VariablesOf<typeof CreateTeacherMutation>['input'];

/** A new teacher; whoever keeps one kindergarten need not choose it. */
export function CreateTeacher({ onClose }: { readonly onClose: () => void }) {
  const { teachers, fields, ui } = useWords();
  const { grants } = useViewer();
  const today = useToday();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const draft = useDraft(blankTeacher);
  const own = grants.flatMap(({ kindergarten }) => kindergarten?.id ?? []);
  const [kindergarten, setKindergarten] = useState(own.length === 1 ? (own[0] ?? null) : null);
  const [serviceFrom, setServiceFrom] = useState<string | null>(null);
  const troubles = useTroubles();
  const missing = useMissing();
  const [run, saving] = useVerb(CreateTeacherMutation);
  const submit = async () => {
    const input = { ...newTeacherInput(draft.value), kindergartenId: kindergarten, servingFrom: serviceFrom };
    if (missing.check(input)) return troubles.clear();
    const teacher = troubles.take(await run({ input: input as CreateTeacherInput }));
    if (teacher === null) return;
    message.success(ui.saved);
    await navigate(`/teachers/${teacher.id}`, { state: { saved: true } });
  };
  return (
    <FormDrawer
      open
      title={teachers.create}
      dirty={draft.dirty}
      saving={saving}
      problems={missing.problems.length > 0 ? missing.problems : troubles.problems}
      failure={troubles.failure}
      labels={{ ...fields, kindergartenId: fields.kindergarten, servingFrom: fields.serviceFrom }}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FieldSet>
        <Field path="kindergartenId" label={fields.kindergarten} required>
          {(control) => (
            <KindergartenPicker control={control} value={kindergarten} onChange={setKindergarten} />
          )}
        </Field>
        <Field path="servingFrom" label={fields.serviceFrom}>
          {(control) => (
            <DayPicker
              control={control}
              value={serviceFrom}
              most={today}
              clearable
              onChange={setServiceFrom}
            />
          )}
        </Field>
      </FieldSet>
      <TeacherFields draft={draft} phoneMasked={null} />
    </FormDrawer>
  );
}

const requiredFields = ['name', 'gender', 'kindergartenId', 'post', 'title', 'teachingSince'] as const;

/** What GraphQL itself would refuse without a place: fields that must be there at all. */
function useMissing() {
  const { rules } = useWords();
  const [names, setNames] = useState<readonly string[]>([]);
  const check = (input: Readonly<Record<(typeof requiredFields)[number], unknown>>) => {
    const empty = requiredFields.filter((name) => input[name] === null || input[name] === '');
    setNames(empty);
    return empty.length > 0;
  };
  return { check, problems: names.map((path) => ({ path, sentence: rules.required({}) })) };
}
