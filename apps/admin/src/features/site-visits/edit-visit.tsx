import { App } from 'antd';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { valueWords } from '../../shared/words/value-words.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { ConflictCard } from '../../ui/form/conflict-card.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useEditor } from '../../ui/form/use-editor.ts';
import { VisitFields } from './visit-fields.tsx';
import { type Visit, VisitFragment, visitChanges, visitValues } from './visit-record.ts';

const UpdateVisitMutation = graphql(
  `
    mutation UpdateVisit($input: UpdateSiteVisitInput!) {
      updateSiteVisit(input: $input) {
        __typename
        ... on SiteVisit {
          id
          ...Visit
        }
        ... on StaleVersion {
          current {
            __typename
            ... on SiteVisit {
              id
              ...Visit
            }
          }
        }
        ...Refused
      }
    }
  `,
  [VisitFragment, RefusalFragment],
);

/** Mends a visit's record; advice that was followed keeps its words. */
export function EditVisit({ visit, onClose }: { readonly visit: Visit; readonly onClose: () => void }) {
  const words = useWords();
  const language = useLanguage();
  const { message } = App.useApp();
  const [run, saving] = useVerb(UpdateVisitMutation);
  const { draft, troubles, conflict, submit, resolve } = useEditor({
    source: visit,
    valuesOf: visitValues,
    save: ({ id, version }, values) => run({ input: { id, version, ...visitChanges(values) } }),
    currentOf: ({ current }) => (current.__typename === 'SiteVisit' ? current : null),
    onSaved: () => {
      message.success(words.ui.saved);
      onClose();
    },
    describe: (name, value) =>
      name === 'advice'
        ? (value as { text: string }[]).map(({ text }) => text).join(words.profiles.comma)
        : valueWords(name, value, words, language),
    labelOf: (name) => words.fields[name],
  });
  return (
    <FormDrawer
      open
      width={680}
      title={words.visits.editTitle}
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
      <FieldSet>
        <VisitFields value={draft.value} set={draft.set} />
      </FieldSet>
    </FormDrawer>
  );
}
