import { type AgreementKind, agreementKinds } from '@qinglan/domain/partnerships/agreement';
import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { Field } from '../../ui/form/field.tsx';
import type { StepProps } from './confirm-step.tsx';
import { PartnershipChange } from './partnership-change.tsx';
import { PartnershipStateFragment } from './partnership-state.ts';

const AddAgreementMutation = graphql(
  `
    mutation AddAgreement($input: AddAgreementInput!) {
      addAgreement(input: $input) {
        __typename
        ... on Agreement {
          id
          partnership {
            ...PartnershipState
          }
        }
        ...Refused
      }
    }
  `,
  [PartnershipStateFragment, RefusalFragment],
);

/** Drafts an agreement of a kind that is not there yet. */
export function AddAgreement({ partnership, onClose }: StepProps) {
  const { partnership: words, labels } = useWords();
  const taken = partnership.agreements.map(({ kind }) => kind);
  const free = agreementKinds.filter((kind) => !taken.includes(kind));
  const [kind, setKind] = useState<AgreementKind | null>(free[0] ?? null);
  const [run, saving] = useVerb(AddAgreementMutation);
  return (
    <PartnershipChange
      title={words.addAgreement}
      action={words.addAgreement}
      done={words.agreementSaved}
      dirty={false}
      ready={kind !== null}
      saving={saving}
      labels={{ kind: words.agreement }}
      onSave={() => run({ input: { partnershipId: partnership.id, kind: kind ?? 'pairing' } })}
      onClose={onClose}
    >
      <Field path="kind" label={words.agreement} required wide>
        {(control) => (
          <Choice
            control={control}
            codes={free}
            labels={labels.agreementKind}
            value={kind}
            onChange={setKind}
          />
        )}
      </Field>
    </PartnershipChange>
  );
}
