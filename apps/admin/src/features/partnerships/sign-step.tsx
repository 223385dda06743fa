import { Input, Select } from 'antd';
import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useToday } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { DayPicker } from '../../ui/form/day-picker.tsx';
import { Field } from '../../ui/form/field.tsx';
import type { StepProps } from './confirm-step.tsx';
import { PartnershipChange } from './partnership-change.tsx';
import { PartnershipStateFragment } from './partnership-state.ts';

const RecordSigningMutation = graphql(
  `
    mutation RecordSigning($input: RecordSigningInput!) {
      recordSigning(input: $input) {
        __typename
        ... on Agreement {
          id
          partnership {
            ...PartnershipState
          }
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
  [PartnershipStateFragment, RefusalFragment],
);

/** Records that both sides have signed an agreement. */
export function SignStep({ partnership, onClose }: StepProps) {
  const { partnership: words, fields, labels } = useWords();
  const today = useToday();
  const open = partnership.agreements.filter(({ signedOn }) => signedOn === null);
  const [chosen, setChosen] = useState(open[0]?.id ?? null);
  const agreement = open.find(({ id }) => id === chosen);
  const [signedOn, setSignedOn] = useState<string | null>(today);
  const [lead, setLead] = useState(agreement?.leadSignatory ?? '');
  const [assisted, setAssisted] = useState(agreement?.assistedSignatory ?? '');
  const [run, saving] = useVerb(RecordSigningMutation);
  return (
    <PartnershipChange
      title={words.steps.sign}
      text={words.stepTexts.sign}
      action={words.steps.sign}
      done={words.stepsDone.sign}
      dirty={lead !== (agreement?.leadSignatory ?? '') || assisted !== (agreement?.assistedSignatory ?? '')}
      ready={agreement !== undefined && signedOn !== null && lead.trim() !== '' && assisted.trim() !== ''}
      saving={saving}
      labels={{ ...fields, signedOn: words.signedOn }}
      onSave={() =>
        run({
          input: {
            id: agreement?.id ?? '',
            version: agreement?.version ?? 0,
            signedOn: signedOn ?? '',
            leadSignatory: lead,
            assistedSignatory: assisted,
          },
        })
      }
      onClose={onClose}
    >
      {open.length > 1 && (
        <Field path="id" label={words.agreement} wide>
          {(control) => (
            <Select
              {...control}
              value={chosen}
              options={open.map(({ id, kind }) => ({ value: id, label: labels.agreementKind[kind] }))}
              onChange={setChosen}
            />
          )}
        </Field>
      )}
      <Field path="signedOn" label={words.signedOn} required>
        {(control) => <DayPicker control={control} value={signedOn} most={today} onChange={setSignedOn} />}
      </Field>
      <Signatory path="leadSignatory" value={lead} onChange={setLead} />
      <Signatory path="assistedSignatory" value={assisted} onChange={setAssisted} />
    </PartnershipChange>
  );
}

interface SignatoryProps {
  readonly path: 'leadSignatory' | 'assistedSignatory';
  readonly value: string;
  readonly onChange: (name: string) => void;
}

function Signatory({ path, value, onChange }: SignatoryProps) {
  const { fields } = useWords();
  return (
    <Field path={path} label={fields[path]} required>
      {(control) => (
        <Input {...control} maxLength={30} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
