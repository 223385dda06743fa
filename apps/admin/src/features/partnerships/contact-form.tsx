import { type ContactChannel, contactChannels } from '@qinglan/domain/contact-log/contact-entry';
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
import type { ContactEntry } from './exchange-query.ts';
import { PartnershipChange } from './partnership-change.tsx';

const LogContactMutation = graphql(
  `
    mutation LogContact($input: LogContactInput!) {
      logContact(input: $input) {
        __typename
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

const CorrectContactMutation = graphql(
  `
    mutation CorrectContact($input: CorrectContactInput!) {
      correctContact(input: $input) {
        __typename
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

interface ContactFormProps extends StepProps {
  /** The contact to correct; null for a new one. */
  readonly entry: ContactEntry | null;
  readonly onSaved: () => void;
}

interface Values {
  readonly channel: ContactChannel;
  readonly on: string | null;
  readonly summary: string;
}

/** Puts down a contact, or corrects one. */
export function ContactForm({ partnership, entry, onSaved, onClose }: ContactFormProps) {
  const { exchange, ui } = useWords();
  const today = useToday();
  const { value, set, dirty } = useDraft<Values>(entry ?? { channel: 'phone', on: today, summary: '' });
  const [log, logging] = useVerb(LogContactMutation);
  const [correct, correcting] = useVerb(CorrectContactMutation);
  const { channel, on, summary } = value;
  const given = { channel, on: on ?? today, summary };
  const save = () =>
    entry === null
      ? log({ input: { partnershipId: partnership.id, ...given } })
      : correct({ input: { id: entry.id, version: entry.version, ...given } });
  return (
    <PartnershipChange
      title={entry === null ? exchange.logContact : exchange.correctContact}
      action={ui.save}
      done={exchange.contactLogged}
      dirty={dirty}
      ready={dirty && summary.trim() !== '' && on !== null}
      saving={logging || correcting}
      labels={{ channel: exchange.channel, on: exchange.on, summary: exchange.summary }}
      onSave={save}
      onSaved={onSaved}
      onClose={onClose}
    >
      <Field path="channel" label={exchange.channel} required>
        {(control) => (
          <Choice
            control={control}
            value={channel}
            codes={contactChannels}
            labels={exchange.channels}
            onChange={(code) => code && set('channel', code)}
          />
        )}
      </Field>
      <Field path="on" label={exchange.on} required>
        {(control) => (
          <DayPicker control={control} value={on} most={today} onChange={(day) => set('on', day)} />
        )}
      </Field>
      <Field path="summary" label={exchange.summary} required wide>
        {(control) => (
          <Input.TextArea
            {...control}
            rows={5}
            maxLength={500}
            showCount
            value={summary}
            onChange={({ target }) => set('summary', target.value)}
          />
        )}
      </Field>
    </PartnershipChange>
  );
}
