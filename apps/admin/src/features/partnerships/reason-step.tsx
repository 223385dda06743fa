import { Input } from 'antd';
import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Field } from '../../ui/form/field.tsx';
import type { StepProps } from './confirm-step.tsx';
import { PartnershipChange } from './partnership-change.tsx';
import { PartnershipStateFragment } from './partnership-state.ts';
import { usePartnershipActors } from './use-partnership-actors.ts';

const ContestPartnershipMutation = graphql(
  `
    mutation ContestPartnership($input: PartnershipReasonInput!) {
      contestPartnership(input: $input) {
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

const WithdrawPartnershipMutation = graphql(
  `
    mutation WithdrawPartnership($input: PartnershipReasonInput!) {
      withdrawPartnership(input: $input) {
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

/** The assisted side says no, with its reason. */
export function ContestStep({ partnership, onClose }: StepProps) {
  const words = useWords().partnership;
  const { reason: label } = useWords().fields;
  const [reason, setReason] = useState('');
  const [run, saving] = useVerb(ContestPartnershipMutation);
  const own = usePartnershipActors(partnership).includes('assisted');
  const { id, version } = partnership;
  return (
    <PartnershipChange
      title={words.steps.contest}
      text={words.stepTexts.contest}
      warning={own ? undefined : words.contestForSide}
      action={words.steps.contest}
      done={words.stepsDone.contest}
      dirty={reason !== ''}
      ready={reason.trim() !== ''}
      saving={saving}
      labels={{ reason: label }}
      onSave={() => run({ input: { id, version, reason } })}
      onClose={onClose}
    >
      <Reason value={reason} onChange={setReason} />
    </PartnershipChange>
  );
}

/** The coordinator takes the proposal back. */
export function WithdrawStep({ partnership, onClose }: StepProps) {
  const words = useWords().partnership;
  const { reason: label } = useWords().fields;
  const [reason, setReason] = useState('');
  const [run, saving] = useVerb(WithdrawPartnershipMutation);
  const { id, version } = partnership;
  return (
    <PartnershipChange
      title={words.steps.withdraw}
      text={words.stepTexts.withdraw}
      action={words.steps.withdraw}
      done={words.stepsDone.withdraw}
      danger
      dirty={reason !== ''}
      ready={reason.trim() !== ''}
      saving={saving}
      labels={{ reason: label }}
      onSave={() => run({ input: { id, version, reason } })}
      onClose={onClose}
    >
      <Reason value={reason} onChange={setReason} />
    </PartnershipChange>
  );
}

interface ReasonProps {
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** Why; asked wherever a trace is left. */
export function Reason({ value, onChange }: ReasonProps) {
  const { fields } = useWords();
  return (
    <Field path="reason" label={fields.reason} required wide>
      {(control) => (
        <Input.TextArea
          {...control}
          rows={3}
          maxLength={200}
          showCount
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
