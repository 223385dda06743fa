import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { PartnershipChange } from './partnership-change.tsx';
import { type PartnershipState, PartnershipStateFragment } from './partnership-state.ts';
import { usePartnershipActors } from './use-partnership-actors.ts';

const ConfirmPartnershipMutation = graphql(
  `
    mutation ConfirmPartnership($input: ConfirmPartnershipInput!) {
      confirmPartnership(input: $input) {
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

export interface StepProps {
  readonly partnership: PartnershipState;
  readonly onClose: () => void;
}

/** The assisted side says yes; a coordinator is told that it will show who recorded it. */
export function ConfirmStep({ partnership, onClose }: StepProps) {
  const words = useWords().partnership;
  const [run, saving] = useVerb(ConfirmPartnershipMutation);
  const own = usePartnershipActors(partnership).includes('assisted');
  return (
    <PartnershipChange
      title={words.steps.confirm}
      text={words.stepTexts.confirm}
      warning={own ? undefined : words.confirmForSide}
      action={words.steps.confirm}
      done={words.stepsDone.confirm}
      dirty={false}
      ready
      saving={saving}
      onSave={() => run({ input: { id: partnership.id, version: partnership.version } })}
      onClose={onClose}
    />
  );
}
