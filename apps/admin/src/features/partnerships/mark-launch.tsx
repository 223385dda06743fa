import { notableItems } from '@qinglan/domain/partnerships/launch-item';
import { Input, Radio } from 'antd';
import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useToday } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { DayPicker } from '../../ui/form/day-picker.tsx';
import { Field } from '../../ui/form/field.tsx';
import type { StepProps } from './confirm-step.tsx';
import type { LaunchLine } from './launch-panel.tsx';
import { PartnershipChange } from './partnership-change.tsx';
import { PartnershipStateFragment } from './partnership-state.ts';
import { usePartnershipActors } from './use-partnership-actors.ts';

const MarkLaunchMutation = graphql(
  `
    mutation MarkLaunch($input: MarkLaunchInput!) {
      markLaunch(input: $input) {
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

type State = 'open' | 'done' | 'waived';

/** Notes one item of the launch as done outside the system, or waives it, or takes the note back. */
export function MarkLaunch({ partnership, line, onClose }: StepProps & { readonly line: LaunchLine }) {
  const { launch, ui } = useWords();
  const today = useToday();
  const waives = usePartnershipActors(partnership).includes('coordinator');
  const before: State = line.state === 'missing' ? 'open' : line.state === 'there' ? 'done' : 'waived';
  const [state, setState] = useState(before);
  const [on, setOn] = useState(line.on);
  const [note, setNote] = useState(line.note ?? '');
  const [run, saving] = useVerb(MarkLaunchMutation);
  const { id, version } = partnership;
  const dirty = state !== before || on !== line.on || note !== (line.note ?? '');
  const options = [
    'open' as const,
    ...(notableItems.includes(line.item) ? (['done'] as const) : []),
    ...(waives ? (['waived'] as const) : []),
  ];
  const noted = state === 'open' ? { state: null } : { state, on, note };
  return (
    <PartnershipChange
      title={launch.noteTitle(launch.items[line.item])}
      text={launch.noteText}
      action={ui.save}
      done={launch.noted}
      dirty={dirty}
      ready={dirty}
      saving={saving}
      labels={{ on: launch.noteOn, note: launch.noteWords, state: launch.noteState, item: launch.noteState }}
      onSave={() => run({ input: { id, version, item: line.item, ...noted } })}
      onClose={onClose}
    >
      <Field path="state" label={launch.noteState} wide>
        {({ id: control }) => (
          <Radio.Group
            id={control}
            aria-label={launch.noteState}
            value={state}
            options={options.map((value) => ({ value, label: launch.noteStates[value] }))}
            onChange={(event) => setState(event.target.value as State)}
          />
        )}
      </Field>
      {state !== 'open' && (
        <>
          <Field path="on" label={launch.noteOn} required={state === 'done'}>
            {(control) => <DayPicker control={control} value={on} most={today} onChange={setOn} />}
          </Field>
          <Field
            path="note"
            label={launch.noteWords}
            hint={launch.noteHint}
            required={state === 'waived'}
            wide
          >
            {(control) => (
              <Input.TextArea
                {...control}
                rows={3}
                maxLength={200}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
        </>
      )}
    </PartnershipChange>
  );
}
