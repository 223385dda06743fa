import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import type { StepProps } from './confirm-step.tsx';
import { PartnershipChange } from './partnership-change.tsx';
import { PartnershipStateFragment } from './partnership-state.ts';

const AdvancePartnershipMutation = graphql(
  `
    mutation AdvancePartnership($input: AdvancePartnershipInput!) {
      advancePartnership(input: $input) {
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

/** A step that needs nothing but the coordinator's word. */
function AdvanceStep({
  partnership,
  onClose,
  step,
}: StepProps & { step: 'activate' | 'summarise' | 'close' }) {
  const words = useWords().partnership;
  const [run, saving] = useVerb(AdvancePartnershipMutation);
  return (
    <PartnershipChange
      title={words.steps[step]}
      text={words.stepTexts[step]}
      action={words.steps[step]}
      done={words.stepsDone[step]}
      dirty={false}
      ready
      saving={saving}
      onSave={() => run({ input: { id: partnership.id, version: partnership.version, step } })}
      onClose={onClose}
    />
  );
}

export const ActivateStep = (props: StepProps) => <AdvanceStep {...props} step="activate" />;
export const SummariseStep = (props: StepProps) => <AdvanceStep {...props} step="summarise" />;
export const CloseStep = (props: StepProps) => <AdvanceStep {...props} step="close" />;
