import { earlierDay } from '@qinglan/domain/calendar/day';
import { Radio } from 'antd';
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
import { Reason } from './reason-step.tsx';

const EndPartnershipMutation = graphql(
  `
    mutation EndPartnership($input: EndPartnershipInput!) {
      endPartnership(input: $input) {
        __typename
        ... on Partnership {
          ...PartnershipState
          mentorPairs {
            id
            status
            to
          }
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

/** Ends a partnership before its time, and asks what becomes of its mentor pairs. */
export function EndStep({ partnership, onClose }: StepProps) {
  const { partnership: words, fields } = useWords();
  const today = useToday();
  const [on, setOn] = useState<string | null>(earlierDay(today, partnership.to));
  const [reason, setReason] = useState('');
  const [endPairs, setEndPairs] = useState<boolean | null>(null);
  const [run, saving] = useVerb(EndPartnershipMutation);
  const { id, version } = partnership;
  return (
    <PartnershipChange
      title={words.steps.end}
      text={words.stepTexts.end}
      action={words.steps.end}
      done={words.stepsDone.end}
      danger
      dirty={reason !== ''}
      ready={on !== null && reason.trim() !== '' && endPairs !== null}
      saving={saving}
      labels={{ on: words.lastDay, reason: fields.reason }}
      onSave={() => run({ input: { id, version, on: on ?? '', reason, endMentorPairs: endPairs === true } })}
      onClose={onClose}
    >
      <Field path="on" label={words.lastDay} required>
        {(control) => (
          <DayPicker control={control} value={on} least={partnership.from} most={today} onChange={setOn} />
        )}
      </Field>
      <Field path="endMentorPairs" label={words.pairsToo} required wide>
        {({ id: controlId }) => (
          <Radio.Group
            id={controlId}
            aria-label={words.pairsToo}
            value={endPairs}
            options={[
              { value: true, label: words.pairsEnd },
              { value: false, label: words.pairsKeep },
            ]}
            onChange={(event) => setEndPairs(event.target.value as boolean)}
          />
        )}
      </Field>
      <Reason value={reason} onChange={setReason} />
    </PartnershipChange>
  );
}
