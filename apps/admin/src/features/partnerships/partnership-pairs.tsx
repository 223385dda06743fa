import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import { mentorPairPapers } from '../../shared/mentor-pair-papers.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Chip } from '../../ui/data/chip.tsx';
import { PaperLink } from '../../ui/data/paper-link.tsx';
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
      details {
        kind
      }
    }
  }
`);

/** Pairs that both have said yes to: the others have nothing to sign. */
const agreed: readonly string[] = ['confirmed', 'signed', 'active', 'completed'];

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
      {mentorPairs.map(({ id, status, mentor, mentee, details }) => (
        <li key={id}>
          <Link to={`/teachers/${mentor.id}`}>{mentor.name}</Link> →{' '}
          <Link to={`/teachers/${mentee.id}`}>{mentee.name}</Link>{' '}
          <Chip tone={status === 'active' ? 'good' : 'plain'}>{labels.pairStatus[status]}</Chip>
          {details && agreed.includes(status) && (
            <PairPapers id={id} names={`${mentor.name}、${mentee.name}`} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** The papers of a pair, for whoever reads its record. */
function PairPapers({ id, names }: { readonly id: string; readonly names: string }) {
  const { papers } = useWords().attachments;
  const { appointment, agreement } = mentorPairPapers(id);
  return (
    <div>
      <PaperLink href={appointment} label={papers.appointment} name={papers.of(papers.appointment, names)} />
      <PaperLink
        href={agreement}
        label={papers.mentorAgreement}
        name={papers.of(papers.mentorAgreement, names)}
      />
    </div>
  );
}
