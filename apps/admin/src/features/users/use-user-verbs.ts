import { App } from 'antd';
import type { UserStatus } from '../../shared/enums.ts';
import { graphql } from '../../shared/graphql.ts';
import { type OneTimeSlip, OneTimeSlipFragment } from '../../shared/one-time-slip.ts';
import { problemsOf, RefusalFragment } from '../../shared/refusal.ts';
import { type Outcome, useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';

import { type UserEditable, UserEditableFragment } from './user-values.ts';

const SetUserStatusMutation = graphql(
  `
    mutation SetUserStatus($input: SetUserStatusInput!) {
      setUserStatus(input: $input) {
        __typename
        ... on User {
          id
          ...UserEditable
        }
        ... on StaleVersion {
          current {
            __typename
            ... on User {
              id
              ...UserEditable
            }
          }
        }
        ...Refused
      }
    }
  `,
  [UserEditableFragment, RefusalFragment],
);

const UnlockUserMutation = graphql(
  `
    mutation UnlockUser($input: UnlockUserInput!) {
      unlockUser(input: $input) {
        __typename
        ... on User {
          id
          ...UserEditable
        }
        ... on StaleVersion {
          current {
            __typename
            ... on User {
              id
              ...UserEditable
            }
          }
        }
        ...Refused
      }
    }
  `,
  [UserEditableFragment, RefusalFragment],
);

const ResetPasswordMutation = graphql(
  `
    mutation ResetPassword($input: ResetPasswordInput!) {
      resetPassword(input: $input) {
        __typename
        ... on OneTimeCode {
          ...OneTimeSlip
        }
        ...Refused
      }
    }
  `,
  [OneTimeSlipFragment, RefusalFragment],
);

/** What is done with an account at one click; whatever goes wrong is said in a dialog, since there is no form. */
export function useUserVerbs({ id, details }: UserEditable, onSlip: (slip: OneTimeSlip) => void) {
  const { users } = useWords();
  const { message } = App.useApp();
  const take = useSaying();
  const [runStatus] = useVerb(SetUserStatusMutation);
  const [runUnlock] = useVerb(UnlockUserMutation);
  const [runReset] = useVerb(ResetPasswordMutation);
  const version = details?.version ?? 0;
  return {
    setStatus: async (status: UserStatus) => {
      const { done } = status === 'disabled' ? users.disable : users.enable;
      if (take(await runStatus({ input: { id, version, status } }))) message.success(done);
    },
    unlock: async () => {
      if (take(await runUnlock({ input: { id, version } }))) message.success(users.unlock.done);
    },
    resetPassword: async () => {
      const slip = take(await runReset({ input: { id } }));
      if (slip !== null) onSlip(slip);
    },
  };
}

/** Answers what was done; what was refused, overtaken or lost is said, and null comes back. */
function useSaying() {
  const words = useWords();
  const { modal } = App.useApp();
  return <Answer>(outcome: Outcome<Answer>) => {
    if (outcome.kind === 'done') return outcome.value;
    modal.error({
      title: words.ui.form.failed,
      content: {
        refused: () =>
          outcome.kind === 'refused' &&
          problemsOf(outcome.errors, words)
            .map(({ sentence }) => sentence)
            .join(' '),
        stale: () => words.users.stale,
        failed: () => words.ui.errors.networkText,
      }[outcome.kind](),
    });
    return null;
  };
}
