import { App } from 'antd';
import { graphql, type VariablesOf } from '../../shared/graphql.ts';
import { useDistrictOptions } from '../../shared/pickers/district-picker.tsx';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { valueWords } from '../../shared/words/value-words.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { ConflictCard } from '../../ui/form/conflict-card.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useEditor } from '../../ui/form/use-editor.ts';
import { KindergartenFields } from './kindergarten-fields.tsx';
import { useKindergartenLabels } from './kindergarten-labels.ts';
import {
  changedInput,
  type KindergartenEditable,
  KindergartenEditableFragment,
  kindergartenValues,
} from './kindergarten-values.ts';

const UpdateKindergartenMutation = graphql(
  `
    mutation UpdateKindergarten($input: UpdateKindergartenInput!) {
      updateKindergarten(input: $input) {
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

type UpdateKindergartenInput = VariablesOf<typeof UpdateKindergartenMutation>['input'];

interface EditKindergartenProps {
  readonly kindergarten: KindergartenEditable;
  readonly onClose: () => void;
}

/** Edits a kindergarten; when somebody else saved first, the conflict card asks what to keep. */
export function EditKindergarten({ kindergarten, onClose }: EditKindergartenProps) {
  const words = useWords();
  const labels = useKindergartenLabels();
  const describe = useDescribe();
  const { message } = App.useApp();
  const [run, saving] = useVerb(UpdateKindergartenMutation);
  const editor = useEditor({
    source: kindergarten,
    valuesOf: kindergartenValues,
    save: (source, values, changed) => {
      const version = source.details?.version ?? 0;
      const input = { id: source.id, version, ...changedInput(values, changed) };
      return run({ input: input as UpdateKindergartenInput });
    },
    currentOf: ({ current }) => (current.__typename === 'Kindergarten' ? current : null),
    onSaved: () => {
      message.success(words.ui.saved);
      onClose();
    },
    describe,
    labelOf: (name) => labels[name] ?? name,
  });
  const { draft, troubles, conflict } = editor;
  return (
    <FormDrawer
      open
      title={words.kindergartens.editTitle}
      dirty={draft.dirty}
      saving={saving}
      problems={troubles.problems}
      failure={troubles.failure}
      labels={labels}
      submitDisabled={!draft.dirty || conflict !== null}
      onSubmit={() => void editor.submit()}
      onClose={onClose}
    >
      {conflict !== null && <ConflictCard lines={conflict} onResolve={editor.resolve} />}
      <KindergartenFields draft={draft} phoneMasked={kindergarten.contacts?.phoneMasked ?? null} />
    </FormDrawer>
  );
}

/** A field's value in words; a district by its name. */
function useDescribe() {
  const words = useWords();
  const language = useLanguage();
  const districts = useDistrictOptions();
  return (name: string, value: unknown) => {
    const district = name === 'districtId' ? districts?.find((option) => option.value === value) : undefined;
    return district?.label ?? valueWords(name, value, words, language);
  };
}
