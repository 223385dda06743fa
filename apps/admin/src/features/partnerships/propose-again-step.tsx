import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { KindergartenPicker } from '../../shared/pickers/kindergarten-picker.tsx';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { DayPicker } from '../../ui/form/day-picker.tsx';
import { Field } from '../../ui/form/field.tsx';
import type { StepProps } from './confirm-step.tsx';
import { PartnershipChange } from './partnership-change.tsx';
import { PartnershipStateFragment } from './partnership-state.ts';

const ProposeAgainMutation = graphql(
  `
    mutation ProposePartnershipAgain($input: ProposePartnershipAgainInput!) {
      proposePartnershipAgain(input: $input) {
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

/** Answers a contest: another lead, other days, or the same again. */
export function ProposeAgainStep({ partnership, onClose }: StepProps) {
  const { partnership: words, fields } = useWords();
  const [leadId, setLeadId] = useState<string | null>(partnership.lead.id);
  const [from, setFrom] = useState<string | null>(partnership.from);
  const [to, setTo] = useState<string | null>(partnership.to);
  const [run, saving] = useVerb(ProposeAgainMutation);
  const { id, version } = partnership;
  return (
    <PartnershipChange
      title={words.steps.proposeAgain}
      text={words.stepTexts.proposeAgain}
      {...(partnership.contestReason ? { warning: words.contested(partnership.contestReason) } : {})}
      action={words.steps.proposeAgain}
      done={words.stepsDone.proposeAgain}
      dirty={leadId !== partnership.lead.id || from !== partnership.from || to !== partnership.to}
      ready={leadId !== null && from !== null && to !== null}
      saving={saving}
      labels={{ leadId: words.anotherLead, from: fields.from, to: fields.to }}
      onSave={() => run({ input: { id, version, leadId, from, to } })}
      onClose={onClose}
    >
      <Field path="leadId" label={words.anotherLead} hint={words.anotherLeadHint} wide>
        {(control) => <KindergartenPicker control={control} value={leadId} onChange={setLeadId} />}
      </Field>
      <Field path="from" label={fields.from}>
        {(control) => <DayPicker control={control} value={from} onChange={setFrom} />}
      </Field>
      <Field path="to" label={fields.to}>
        {(control) => <DayPicker control={control} value={to} onChange={setTo} />}
      </Field>
    </PartnershipChange>
  );
}
