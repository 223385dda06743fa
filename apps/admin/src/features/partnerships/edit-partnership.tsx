import { partnershipLevels, supportKinds } from '@qinglan/domain/partnerships/partnership-level';
import { App, Checkbox, Input } from 'antd';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { fieldWord, valueWords } from '../../shared/words/value-words.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { ConflictCard } from '../../ui/form/conflict-card.tsx';
import { DayPicker } from '../../ui/form/day-picker.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import type { Draft } from '../../ui/form/use-draft.ts';
import { useEditor } from '../../ui/form/use-editor.ts';
import type { StepProps } from './confirm-step.tsx';
import { type PartnershipState, PartnershipStateFragment } from './partnership-state.ts';

const UpdatePartnershipMutation = graphql(
  `
    mutation UpdatePartnership($input: UpdatePartnershipInput!) {
      updatePartnership(input: $input) {
        __typename
        ... on Partnership {
          ...PartnershipState
        }
        ... on StaleVersion {
          current {
            __typename
            ... on Partnership {
              ...PartnershipState
            }
          }
        }
        ...Refused
      }
    }
  `,
  [PartnershipStateFragment, RefusalFragment],
);

interface Values {
  readonly from: string | null;
  readonly to: string | null;
  readonly levels: PartnershipState['levels'];
  readonly supportKinds: PartnershipState['supportKinds'];
  readonly semesterFocus: string;
}

const valuesOf = (partnership: PartnershipState): Values => ({
  from: partnership.from,
  to: partnership.to,
  levels: partnership.levels,
  supportKinds: partnership.supportKinds,
  semesterFocus: partnership.semesterFocus ?? '',
});

/** Edits days, levels and focus; when somebody else saved first, the conflict card asks what to keep. */
export function EditPartnership({ partnership, onClose }: StepProps) {
  const words = useWords();
  const language = useLanguage();
  const { message } = App.useApp();
  const [run, saving] = useVerb(UpdatePartnershipMutation);
  const editor = useEditor({
    source: partnership,
    valuesOf,
    save: ({ id, version }, values, changed) => {
      const entries = Object.entries(values).filter(([name]) => changed.includes(name as keyof Values));
      return run({ input: { id, version, ...Object.fromEntries(entries) } });
    },
    currentOf: ({ current }) => (current.__typename === 'Partnership' ? current : null),
    onSaved: () => {
      message.success(words.partnership.factsSaved);
      onClose();
    },
    describe: (name, value) => valueWords(name, value, words, language),
    labelOf: (name) => fieldWord(name, words),
  });
  const { draft, troubles, conflict } = editor;
  return (
    <FormDrawer
      open
      title={words.partnership.editFacts}
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
      <PartnershipFields draft={draft} />
    </FormDrawer>
  );
}

function PartnershipFields({ draft: { value, set } }: { readonly draft: Draft<Values> }) {
  const { fields, labels } = useWords();
  return (
    <FieldSet>
      <Field path="from" label={fields.from} required>
        {(control) => <DayPicker control={control} value={value.from} onChange={(day) => set('from', day)} />}
      </Field>
      <Field path="to" label={fields.to} required>
        {(control) => <DayPicker control={control} value={value.to} onChange={(day) => set('to', day)} />}
      </Field>
      <Field path="levels" label={fields.levels} wide>
        {() => (
          <Checkbox.Group
            aria-label={fields.levels}
            value={[...value.levels]}
            options={partnershipLevels.map((code) => ({ value: code, label: labels.partnershipLevel[code] }))}
            onChange={(codes) => set('levels', codes)}
          />
        )}
      </Field>
      <Field path="supportKinds" label={fields.supportKinds} wide>
        {() => (
          <Checkbox.Group
            aria-label={fields.supportKinds}
            value={[...value.supportKinds]}
            options={supportKinds.map((code) => ({ value: code, label: labels.supportKind[code] }))}
            onChange={(codes) => set('supportKinds', codes)}
          />
        )}
      </Field>
      <Field path="semesterFocus" label={fields.semesterFocus} wide>
        {(control) => (
          <Input.TextArea
            {...control}
            rows={3}
            maxLength={300}
            value={value.semesterFocus}
            onChange={(event) => set('semesterFocus', event.target.value)}
          />
        )}
      </Field>
    </FieldSet>
  );
}
