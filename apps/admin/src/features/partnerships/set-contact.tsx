import type { PartnershipSide } from '@qinglan/domain/partnerships/partnership-side';
import { Input } from 'antd';
import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { TeacherPicker } from '../../shared/pickers/teacher-picker.tsx';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Field } from '../../ui/form/field.tsx';
import type { StepProps } from './confirm-step.tsx';
import { PartnershipChange } from './partnership-change.tsx';
import { PartnershipStateFragment } from './partnership-state.ts';

const SetContactMutation = graphql(
  `
    mutation SetPartnershipContact($input: SetPartnershipContactInput!) {
      setPartnershipContact(input: $input) {
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

/** Says who answers for a side: one of its teachers, or a name. */
function SetContact({ partnership, onClose, side }: StepProps & { readonly side: PartnershipSide }) {
  const { partnership: words, pairing, ui } = useWords();
  const before = (side === 'lead' ? partnership.leadContact : partnership.assistedContact)?.name ?? '';
  const [teacherId, setTeacher] = useState<string | null>(null);
  const [name, setName] = useState(before);
  const [phone, setPhone] = useState('');
  const [run, saving] = useVerb(SetContactMutation);
  const { id, version } = partnership;
  const input = { id, version, side, teacherId, name, ...(phone.trim() === '' ? {} : { phone }) };
  return (
    <PartnershipChange
      title={ui.named(words.setContact, pairing[side])}
      action={ui.save}
      done={words.contactSaved}
      dirty={teacherId !== null || name !== before || phone !== ''}
      ready={teacherId !== null || name !== before || phone !== ''}
      saving={saving}
      labels={{ name: words.contactName, phone: words.contactPhone, teacherId: words.contactTeacher }}
      onSave={() => run({ input })}
      onClose={onClose}
    >
      <Field path="teacherId" label={words.contactTeacher} hint={words.contactTeacherHint} wide>
        {(control) => <TeacherPicker control={control} value={teacherId} onChange={setTeacher} />}
      </Field>
      <Field path="name" label={words.contactName}>
        {(control) => (
          <Input {...control} maxLength={30} value={name} onChange={(event) => setName(event.target.value)} />
        )}
      </Field>
      <Field path="phone" label={words.contactPhone} hint={words.contactPhoneHint}>
        {(control) => (
          <Input
            {...control}
            maxLength={30}
            value={phone}
            onChange={(event) => setPhone(event.target.value)}
          />
        )}
      </Field>
    </PartnershipChange>
  );
}

export const SetLeadContact = (props: StepProps) => <SetContact {...props} side="lead" />;
export const SetAssistedContact = (props: StepProps) => <SetContact {...props} side="assisted" />;
