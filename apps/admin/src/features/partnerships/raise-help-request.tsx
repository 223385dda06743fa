import { areas } from '@qinglan/domain/areas/area';
import { addDays } from '@qinglan/domain/calendar/day';
import { partnershipSides } from '@qinglan/domain/partnerships/partnership-side';
import { Input } from 'antd';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useToday } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { DayPicker } from '../../ui/form/day-picker.tsx';
import { Field } from '../../ui/form/field.tsx';
import { useDraft } from '../../ui/form/use-draft.ts';
import type { StepProps } from './confirm-step.tsx';
import { PartnershipChange } from './partnership-change.tsx';
import { usePartnershipActors } from './use-partnership-actors.ts';

const RaiseHelpRequestMutation = graphql(
  `
    mutation RaiseHelpRequest($input: RaiseHelpRequestInput!) {
      raiseHelpRequest(input: $input) {
        __typename
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

/** Days within which an answer is usually wanted. */
const usualDays = 14;

/** Raises a difficulty for one's own side; a coordinator says for which. */
export function RaiseHelpRequest({ partnership, onClose }: StepProps) {
  const { exchange, labels, pairing } = useWords();
  const today = useToday();
  const actors = usePartnershipActors(partnership);
  const own = partnershipSides.filter((side) => actors.includes('coordinator') || actors.includes(side));
  const { value, set, dirty } = useDraft({
    side: own.includes('assisted') ? ('assisted' as const) : ('lead' as const),
    area: null as (typeof areas)[number] | null,
    question: '',
    dueOn: addDays(today, usualDays) as string | null,
  } as {
    side: 'lead' | 'assisted';
    area: (typeof areas)[number] | null;
    question: string;
    dueOn: string | null;
  });
  const [run, saving] = useVerb(RaiseHelpRequestMutation);
  const { side, area, question, dueOn } = value;
  return (
    <PartnershipChange
      title={exchange.raise}
      action={exchange.raise}
      done={exchange.raised}
      dirty={dirty}
      ready={question.trim() !== '' && dueOn !== null}
      saving={saving}
      labels={{ question: exchange.question, dueOn: exchange.dueOn, area: exchange.area }}
      onSave={() =>
        run({ input: { partnershipId: partnership.id, side, area, question, dueOn: dueOn ?? today } })
      }
      onClose={onClose}
    >
      {own.length > 1 && (
        <Field path="side" label={exchange.raiseFor} wide>
          {(control) => (
            <Choice
              control={control}
              value={side}
              codes={own}
              labels={pairing}
              onChange={(code) => code && set('side', code)}
            />
          )}
        </Field>
      )}
      <Field path="question" label={exchange.question} required wide>
        {(control) => (
          <Input.TextArea
            {...control}
            rows={5}
            maxLength={500}
            showCount
            value={question}
            onChange={({ target }) => set('question', target.value)}
          />
        )}
      </Field>
      <Field path="area" label={exchange.area}>
        {(control) => (
          <Choice
            control={control}
            value={area}
            codes={areas}
            labels={labels.area}
            clearable
            onChange={(code) => set('area', code)}
          />
        )}
      </Field>
      <Field path="dueOn" label={exchange.dueOn} required>
        {(control) => (
          <DayPicker control={control} value={dueOn} least={today} onChange={(day) => set('dueOn', day)} />
        )}
      </Field>
    </PartnershipChange>
  );
}
