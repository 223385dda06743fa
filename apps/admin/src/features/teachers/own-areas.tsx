import { App } from 'antd';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { fieldWord, valueWords } from '../../shared/words/value-words.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { ConflictCard } from '../../ui/form/conflict-card.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useEditor } from '../../ui/form/use-editor.ts';
import { NeedsField, StrengthsField } from './areas-fields.tsx';
import {
  areasInput,
  type TeacherEditable,
  TeacherEditableFragment,
  teacherValues,
} from './teacher-values.ts';

const UpdateOwnAreasMutation = graphql(
  `
    mutation UpdateOwnAreas($input: UpdateOwnAreasInput!) {
      updateOwnAreas(input: $input) {
        __typename
        ... on Teacher {
          id
          outline {
            strengthAreas
            needAreas
          }
          ...TeacherEditable
        }
        ... on StaleVersion {
          current {
            __typename
            ... on Teacher {
              id
              ...TeacherEditable
            }
          }
        }
        ...Refused
      }
    }
  `,
  [TeacherEditableFragment, RefusalFragment],
);

interface OwnAreasProps {
  readonly teacher: TeacherEditable;
  readonly onClose: () => void;
}

const areasOf = (teacher: TeacherEditable) => {
  const { strengths, needs } = teacherValues(teacher);
  return { strengths, needs };
};

/** A teacher's own strengths and needs: says why they are asked for and how long it takes. */
export function OwnAreas({ teacher, onClose }: OwnAreasProps) {
  const words = useWords();
  const language = useLanguage();
  const { message } = App.useApp();
  const [run, saving] = useVerb(UpdateOwnAreasMutation);
  const { draft, troubles, conflict, submit, resolve } = useEditor({
    source: teacher,
    valuesOf: areasOf,
    save: ({ id, details }, { strengths, needs }) =>
      run({
        input: {
          id,
          version: details?.version ?? 0,
          ...areasInput({ strengths, needs }),
        },
      }),
    currentOf: ({ current }) => (current.__typename === 'Teacher' ? current : null),
    onSaved: () => {
      message.success(words.ui.saved);
      onClose();
    },
    describe: (name, value) => valueWords(name, value, words, language),
    labelOf: (name) => fieldWord(name, words),
  });
  return (
    <FormDrawer
      open
      title={words.teachers.ownAreas.edit}
      dirty={draft.dirty}
      saving={saving}
      problems={troubles.problems}
      failure={troubles.failure}
      labels={words.fields}
      submitDisabled={!draft.dirty || conflict !== null}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {conflict !== null && <ConflictCard lines={conflict} onResolve={resolve} />}
      <p>{words.teachers.ownAreas.why}</p>
      <FieldSet>
        <StrengthsField
          value={draft.value.strengths}
          onChange={(strengths) => draft.set('strengths', strengths)}
        />
        <NeedsField value={draft.value.needs} onChange={(needs) => draft.set('needs', needs)} />
      </FieldSet>
    </FormDrawer>
  );
}
