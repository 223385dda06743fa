import { formatInstant } from '../../shared/dates.ts';
import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Chips } from '../../ui/data/chip.tsx';
import { Descriptions } from '../../ui/data/descriptions.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { GrantFragment, grantWords } from './grant-words.ts';
import { UserState, UserStateFragment } from './user-state.tsx';

export const UserRecordFragment = graphql(
  `
    fragment UserRecord on User {
      displayName
      details {
        username
        lastSignInAt
        mustChangePassword
        grants {
          ...HeldGrant
        }
        ...UserState
      }
    }
  `,
  [GrantFragment, UserStateFragment],
);

/** An account: who signs in with it, as what, and when it was last used. */
export function UserRecord({ user }: { readonly user: FragmentOf<typeof UserRecordFragment> }) {
  const words = useWords();
  const language = useLanguage();
  const { fields, users } = words;
  const { displayName, details } = readFragment(UserRecordFragment, user);
  if (details === null) return <Notice title={users.nameOnly} />;
  const { username, lastSignInAt, mustChangePassword, grants } = details;
  return (
    <Descriptions
      items={[
        { label: fields.displayName, value: displayName },
        { label: fields.username, value: username },
        { label: fields.status, value: <UserState details={details} /> },
        {
          label: users.lastSignIn,
          value: lastSignInAt === null ? users.never : formatInstant(lastSignInAt, language),
        },
        ...(mustChangePassword ? [{ label: users.mustChange, value: users.mustChangeHint }] : []),
        {
          label: users.grants,
          value: <Chips tone="accent" words={grants.map((grant) => grantWords(grant, words))} />,
          wide: true,
        },
      ]}
    />
  );
}
