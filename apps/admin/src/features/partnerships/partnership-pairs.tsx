import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Chip } from '../../ui/data/chip.tsx';
import css from './partnerships.module.css';

export const PartnershipPairsFragment = graphql(`
  fragment PartnershipPairs on Partnership {
    id
    mentorPairs {
      id
      status
      mentor {
        id
        name
      }
      mentee {
        id
        name
      }
    }
  }
`);

interface PartnershipPairsProps {
  readonly partnership: FragmentOf<typeof PartnershipPairsFragment>;
}

/** The mentor pairs that were made inside a partnership. */
export function PartnershipPairs({ partnership }: PartnershipPairsProps) {
  const { pairing, labels } = useWords();
  const { mentorPairs } = readFragment(PartnershipPairsFragment, partnership);
  if (mentorPairs.length === 0) return <p className="muted">{pairing.noMentorPairs}</p>;
  return (
    <ul className={css.lines}>
      {mentorPairs.map(({ id, status, mentor, mentee }) => (
        <li key={id}>
          <Link to={`/teachers/${mentor.id}`}>{mentor.name}</Link> →{' '}
          <Link to={`/teachers/${mentee.id}`}>{mentee.name}</Link>{' '}
          <Chip tone={status === 'active' ? 'good' : 'plain'}>{labels.pairStatus[status]}</Chip>
        </li>
      ))}
    </ul>
  );
}
