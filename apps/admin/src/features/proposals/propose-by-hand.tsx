import { App } from 'antd';
import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { KindergartenPicker } from '../../shared/pickers/kindergarten-picker.tsx';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { DayPicker } from '../../ui/form/day-picker.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useDraft } from '../../ui/form/use-draft.ts';
import { useTroubles } from '../../ui/form/use-troubles.ts';

const ProposeMutation = graphql(
  `
    mutation ProposePartnership($input: ProposePartnershipInput!) {
      proposePartnership(input: $input) {
        __typename
        ... on Partnership {
          id
        }
        ... on StaleVersion {
          current {
            __typename
          }
        }
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

interface Values {
  readonly assistedId: string | null;
  readonly leadId: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

const blank: Values = { assistedId: null, leadId: null, from: null, to: null };

interface ProposeByHandProps {
  readonly programme: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Drafts one partnership by hand. Days left open are the programme's. */
export function ProposeByHand({ programme, onDone, onClose }: ProposeByHandProps) {
  const { programmes, pairing, fields } = useWords();
  const { message } = App.useApp();
  const { value, set, dirty } = useDraft(blank);
  const [done, setDone] = useState(false);
  const { problems, failure, take } = useTroubles();
  const [run, saving] = useVerb(ProposeMutation);
  const submit = async () => {
    const { assistedId, leadId, from, to } = value;
    const input = {
      ...{ programmeId: programme, assistedId: assistedId ?? '', leadId: leadId ?? '' },
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
    };
    if (take(await run({ input })) === null) return;
    setDone(true);
    message.success(programmes.drafted);
    onDone();
    onClose();
  };
  const side = (name: 'assistedId' | 'leadId', label: string) => (
    <Field path={name} label={label} required wide>
      {(control) => (
        <KindergartenPicker control={control} value={value[name]} onChange={(id) => set(name, id)} />
      )}
    </Field>
  );
  return (
    <FormDrawer
      open
      width={480}
      title={programmes.byHand}
      dirty={dirty && !done}
      saving={saving}
      problems={problems}
      failure={failure}
      labels={{ assistedId: pairing.assisted, leadId: pairing.lead, from: fields.from, to: fields.to }}
      submitDisabled={value.assistedId === null || value.leadId === null}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{programmes.byHandText}</p>
      <FieldSet>
        {side('assistedId', pairing.assisted)}
        {side('leadId', pairing.lead)}
        <Field path="from" label={fields.from}>
          {(control) => (
            <DayPicker control={control} value={value.from} clearable onChange={(day) => set('from', day)} />
          )}
        </Field>
        <Field path="to" label={fields.to}>
          {(control) => (
            <DayPicker control={control} value={value.to} clearable onChange={(day) => set('to', day)} />
          )}
        </Field>
      </FieldSet>
    </FormDrawer>
  );
}
