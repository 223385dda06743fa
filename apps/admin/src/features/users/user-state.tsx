import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Chip } from '../../ui/data/chip.tsx';
import css from './users.module.css';

export const UserStateFragment = graphql(`
  fragment UserState on UserDetails {
    status
    locked
    mustChangePassword
  }
`);

/** Whether somebody can sign in, and what stands in the way. */
export function UserState({ details }: { readonly details: FragmentOf<typeof UserStateFragment> }) {
  const { labels, users } = useWords();
  const { status, locked, mustChangePassword } = readFragment(UserStateFragment, details);
  return (
    <span className={css.chips}>
      <Chip tone={status === 'active' ? 'good' : 'plain'}>{labels.userStatus[status]}</Chip>
      {locked && <Chip tone="danger">{users.locked}</Chip>}
      {mustChangePassword && <Chip tone="warning">{users.mustChange}</Chip>}
    </span>
  );
}
