import { agreementKinds } from '@qinglan/domain/partnerships/agreement';
import { App, Input } from 'antd';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { fieldWord, valueWords } from '../../shared/words/value-words.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { ConflictCard } from '../../ui/form/conflict-card.tsx';
import { DayPicker } from '../../ui/form/day-picker.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import type { Draft } from '../../ui/form/use-draft.ts';
import { useEditor } from '../../ui/form/use-editor.ts';
import { type AgreementState, AgreementStateFragment } from './partnership-state.ts';

const UpdateAgreementMutation = graphql(
  `
    mutation UpdateAgreement($input: UpdateAgreementInput!) {
      updateAgreement(input: $input) {
        __typename
        ... on Agreement {
          ...AgreementState
        }
        ... on StaleVersion {
          current {
            __typename
            ... on Agreement {
              ...AgreementState
            }
          }
        }
        ...Refused
      }
    }
  `,
  [AgreementStateFragment, RefusalFragment],
);

interface Values {
  readonly kind: AgreementState['kind'];
  readonly dueOn: string;
  readonly leadDuties: string;
  readonly assistedDuties: string;
  readonly leadSignatory: string;
  readonly assistedSignatory: string;
}

const valuesOf = (agreement: AgreementState): Values => ({
  kind: agreement.kind,
  dueOn: agreement.dueOn,
  leadDuties: agreement.leadDuties.join('\n'),
  assistedDuties: agreement.assistedDuties.join('\n'),
  leadSignatory: agreement.leadSignatory ?? '',
  assistedSignatory: agreement.assistedSignatory ?? '',
});

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

interface EditAgreementProps {
  readonly agreement: AgreementState;
  readonly onClose: () => void;
}

/** Edits an agreement until it is signed; duties are written one a line. */
export function EditAgreement({ agreement, onClose }: EditAgreementProps) {
  const words = useWords();
  const language = useLanguage();
  const { message } = App.useApp();
  const [run, saving] = useVerb(UpdateAgreementMutation);
  const editor = useEditor({
    source: agreement,
    valuesOf,
    save: ({ id, version }, values) =>
      run({
        input: {
          ...{ id, version, ...values },
          leadDuties: linesOf(values.leadDuties),
          assistedDuties: linesOf(values.assistedDuties),
        },
      }),
    currentOf: ({ current }) => (current.__typename === 'Agreement' ? current : null),
    onSaved: () => {
      message.success(words.partnership.agreementSaved);
      onClose();
    },
    describe: (name, value) => valueWords(name, value, words, language),
    labelOf: (name) => (name === 'kind' ? words.partnership.agreement : fieldWord(name, words)),
  });
  const { draft, troubles, conflict } = editor;
  return (
    <FormDrawer
      open
      title={words.partnership.editAgreement}
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
      <AgreementFields draft={draft} />
    </FormDrawer>
  );
}

function AgreementFields({ draft: { value, set } }: { readonly draft: Draft<Values> }) {
  const { partnership: words, fields, labels } = useWords();
  const line = (name: 'leadSignatory' | 'assistedSignatory') => (
    <Field path={name} label={fields[name]}>
      {(control) => (
        <Input
          {...control}
          maxLength={30}
          value={value[name]}
          onChange={(event) => set(name, event.target.value)}
        />
      )}
    </Field>
  );
  const duties = (name: 'leadDuties' | 'assistedDuties') => (
    <Field path={name} label={fields[name]} hint={words.dutiesOnePerLine} required wide>
      {(control) => (
        <Input.TextArea
          {...control}
          rows={6}
          value={value[name]}
          onChange={(event) => set(name, event.target.value)}
        />
      )}
    </Field>
  );
  return (
    <FieldSet>
      <Field path="kind" label={words.agreement} required>
        {(control) => (
          <Choice
            control={control}
            codes={agreementKinds}
            labels={labels.agreementKind}
            value={value.kind}
            onChange={(kind) => kind && set('kind', kind)}
          />
        )}
      </Field>
      <Field path="dueOn" label={fields.dueOn} required>
        {(control) => (
          <DayPicker control={control} value={value.dueOn} onChange={(day) => day && set('dueOn', day)} />
        )}
      </Field>
      {line('leadSignatory')}
      {line('assistedSignatory')}
      {duties('leadDuties')}
      {duties('assistedDuties')}
    </FieldSet>
  );
}
