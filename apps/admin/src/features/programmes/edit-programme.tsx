import { App } from 'antd';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { fieldWord, valueWords } from '../../shared/words/value-words.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { ConflictCard } from '../../ui/form/conflict-card.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useEditor } from '../../ui/form/use-editor.ts';
import { ProgrammeFields } from './programme-fields.tsx';
import { type ProgrammeState, ProgrammeStateFragment } from './programme-state.ts';
import { programmeInputOf, programmeValues } from './programme-values.ts';

const UpdateProgrammeMutation = graphql(
  `
    mutation UpdateProgramme($input: UpdateProgrammeInput!) {
      updateProgramme(input: $input) {
        __typename
        ... on Programme {
          ...ProgrammeState
        }
        ... on StaleVersion {
          current {
            __typename
            ... on Programme {
              ...ProgrammeState
            }
          }
        }
        ...Refused
      }
    }
  `,
  [ProgrammeStateFragment, RefusalFragment],
);

interface EditProgrammeProps {
  readonly programme: ProgrammeState;
  readonly onClose: () => void;
}

/** Edits a programme; when somebody else saved first, the conflict card asks what to keep. */
export function EditProgramme({ programme, onClose }: EditProgrammeProps) {
  const words = useWords();
  const language = useLanguage();
  const { message } = App.useApp();
  const [run, saving] = useVerb(UpdateProgrammeMutation);
  const editor = useEditor({
    source: programme,
    valuesOf: programmeValues,
    save: ({ id, details }, values) =>
      run({ input: { id, version: details?.version ?? 0, ...programmeInputOf(values) } }),
    currentOf: ({ current }) => (current.__typename === 'Programme' ? current : null),
    onSaved: () => {
      message.success(words.programmes.saved);
      onClose();
    },
    describe: (name, value) => valueWords(name, value, words, language),
    labelOf: (name) => (name === 'name' ? words.programmes.name : fieldWord(name, words)),
  });
  const { draft, troubles, conflict } = editor;
  return (
    <FormDrawer
      open
      width={720}
      title={words.programmes.editTitle}
      dirty={draft.dirty}
      saving={saving}
      problems={troubles.problems}
      failure={troubles.failure}
      labels={{ ...words.fields, name: words.programmes.name }}
      submitDisabled={!draft.dirty || conflict !== null}
      onSubmit={() => void editor.submit()}
      onClose={onClose}
    >
      {conflict !== null && <ConflictCard lines={conflict} onResolve={editor.resolve} />}
      <ProgrammeFields draft={draft} />
    </FormDrawer>
  );
}
