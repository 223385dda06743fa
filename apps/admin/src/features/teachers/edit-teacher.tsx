import { App } from 'antd';
import { graphql, type VariablesOf } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { fieldWord, valueWords } from '../../shared/words/value-words.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { ConflictCard } from '../../ui/form/conflict-card.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useEditor } from '../../ui/form/use-editor.ts';
import { TeacherFields } from './teacher-fields.tsx';
import {
  changedInput,
  type TeacherEditable,
  TeacherEditableFragment,
  teacherValues,
} from './teacher-values.ts';

const UpdateTeacherMutation = graphql(
  `
    mutation UpdateTeacher($input: UpdateTeacherInput!) {
      updateTeacher(input: $input) {
        __typename
        ... on Teacher {
          id
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

type UpdateTeacherInput = VariablesOf<typeof UpdateTeacherMutation>['input'];

interface EditTeacherProps {
  readonly teacher: TeacherEditable;
  readonly onClose: () => void;
}

/** Edits a teacher; when somebody else saved first, the conflict card asks what to keep. */
export function EditTeacher({ teacher, onClose }: EditTeacherProps) {
  const words = useWords();
  const language = useLanguage();
  const { message } = App.useApp();
  const [run, saving] = useVerb(UpdateTeacherMutation);
  const editor = useEditor({
    source: teacher,
    valuesOf: teacherValues,
    save: (source, values, changed) => {
      const version = source.details?.version ?? 0;
      const input = { id: source.id, version, ...changedInput(values, changed) };
      return run({ input: input as UpdateTeacherInput });
    },
    currentOf: ({ current }) => (current.__typename === 'Teacher' ? current : null),
    onSaved: () => {
      message.success(words.ui.saved);
      onClose();
    },
    describe: (name, value) => valueWords(name, value, words, language),
    labelOf: (name) => fieldWord(name, words),
  });
  const { draft, troubles, conflict } = editor;
  return (
    <FormDrawer
      open
      title={words.teachers.editTitle}
      dirty={draft.dirty}
      saving={saving}
      problems={troubles.problems}
      failure={troubles.failure}
      labels={words.fields}
      submitDisabled={!draft.dirty || conflict !== null}
      onSubmit={() => void editor.submit()}
      onClose={onClose}
    >
      {conflict !== null && <ConflictCard lines={conflict} onResolve={editor.resolve} />}
      <TeacherFields
        draft={draft}
        phoneMasked={teacher.details?.phoneMasked ?? null}
        withStatus={teacher.details?.status !== 'left'}
      />
    </FormDrawer>
  );
}
