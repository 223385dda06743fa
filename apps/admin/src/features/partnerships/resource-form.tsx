import { type PartnershipSide, partnershipSides } from '@qinglan/domain/partnerships/partnership-side';
import {
  type SharedResourceKind,
  sharedResourceKinds,
} from '@qinglan/domain/shared-resources/shared-resource';
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
import type { SharedResource } from './exchange-query.ts';
import { PartnershipChange } from './partnership-change.tsx';

const ShareResourceMutation = graphql(
  `
    mutation ShareResource($input: ShareResourceInput!) {
      shareResource(input: $input) {
        __typename
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

const CorrectSharedResourceMutation = graphql(
  `
    mutation CorrectSharedResource($input: CorrectSharedResourceInput!) {
      correctSharedResource(input: $input) {
        __typename
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

interface ResourceFormProps extends StepProps {
  /** The record to correct; null for a new one. */
  readonly resource: SharedResource | null;
  readonly onSaved: () => void;
}

interface Values {
  readonly givenBy: PartnershipSide;
  readonly kind: SharedResourceKind;
  readonly title: string;
  readonly amount: string | null;
  readonly note: string | null;
  readonly on: string | null;
}

/** Records what one side gave the other, or corrects the record. */
export function ResourceForm({ partnership, resource, onSaved, onClose }: ResourceFormProps) {
  const { exchange, pairing, ui } = useWords();
  const today = useToday();
  const { value, set, dirty } = useDraft<Values>(
    resource ?? { givenBy: 'lead', kind: 'information', title: '', amount: null, note: null, on: today },
  );
  const [share, sharing] = useVerb(ShareResourceMutation);
  const [correct, correcting] = useVerb(CorrectSharedResourceMutation);
  const { givenBy, kind, title, amount, note, on } = value;
  const given = { givenBy, kind, title, amount, note, on: on ?? today };
  const save = () =>
    resource === null
      ? share({ input: { partnershipId: partnership.id, ...given } })
      : correct({ input: { id: resource.id, version: resource.version, ...given } });
  const labels = {
    givenBy: exchange.givenBy,
    kind: exchange.kind,
    title: exchange.title,
    amount: exchange.amount,
    note: exchange.note,
    on: exchange.on,
  };
  return (
    <PartnershipChange
      title={resource === null ? exchange.share : exchange.correctResource}
      action={ui.save}
      done={exchange.shared}
      dirty={dirty}
      ready={dirty && title.trim() !== '' && on !== null}
      saving={sharing || correcting}
      labels={labels}
      onSave={save}
      onSaved={onSaved}
      onClose={onClose}
    >
      <Field path="title" label={labels.title} required wide>
        {(control) => (
          <Input
            {...control}
            maxLength={100}
            value={title}
            onChange={({ target }) => set('title', target.value)}
          />
        )}
      </Field>
      <Field path="kind" label={labels.kind} required>
        {(control) => (
          <Choice
            control={control}
            value={kind}
            codes={sharedResourceKinds}
            labels={exchange.kinds}
            onChange={(code) => code && set('kind', code)}
          />
        )}
      </Field>
      <Field path="givenBy" label={labels.givenBy} required>
        {(control) => (
          <Choice
            control={control}
            value={givenBy}
            codes={partnershipSides}
            labels={pairing}
            onChange={(code) => code && set('givenBy', code)}
          />
        )}
      </Field>
      <Field path="amount" label={labels.amount} hint={exchange.amountHint}>
        {(control) => (
          <Input
            {...control}
            maxLength={60}
            value={amount ?? ''}
            onChange={({ target }) => set('amount', target.value || null)}
          />
        )}
      </Field>
      <Field path="on" label={labels.on} required>
        {(control) => (
          <DayPicker control={control} value={on} most={today} onChange={(day) => set('on', day)} />
        )}
      </Field>
      <Field path="note" label={labels.note} wide>
        {(control) => (
          <Input.TextArea
            {...control}
            rows={3}
            maxLength={300}
            value={note ?? ''}
            onChange={({ target }) => set('note', target.value || null)}
          />
        )}
      </Field>
    </PartnershipChange>
  );
}
