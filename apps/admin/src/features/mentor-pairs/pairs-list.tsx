import { Link } from 'react-router';
import { formatDay } from '../../shared/dates.ts';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Chip } from '../../ui/data/chip.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import css from './pairs-list.module.css';

const PairTeacherFragment = graphql(`
  fragment PairTeacher on Teacher @_unmask {
    id
    name
    kindergarten {
      id
      name
    }
    details {
      status
    }
  }
`);

export const PairInListFragment = graphql(
  `
    fragment PairInList on MentorPair {
      id
      status
      from
      mentor {
        ...PairTeacher
      }
      mentee {
        ...PairTeacher
      }
    }
  `,
  [PairTeacherFragment],
);

/** Mentor pairs, each side with where and whether the teacher serves. */
export function PairsList({ pairs }: { readonly pairs: readonly FragmentOf<typeof PairInListFragment>[] }) {
  const { mentorPairs, labels } = useWords();
  const language = useLanguage();
  if (pairs.length === 0) return <EmptyState title={mentorPairs.none} text={mentorPairs.noneHint} />;
  return (
    <ul className={css.list}>
      {readFragment(PairInListFragment, pairs).map(({ id, status, from, mentor, mentee }) => (
        <li key={id} className={css.line}>
          <Side label={mentorPairs.mentor} teacher={mentor} />
          <Side label={mentorPairs.mentee} teacher={mentee} />
          <span className="muted">
            <Chip>{labels.pairStatus[status]}</Chip> {mentorPairs.since(formatDay(from, language))}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface SideProps {
  readonly label: string;
  readonly teacher: ResultOf<typeof PairTeacherFragment>;
}

function Side({ label, teacher }: SideProps) {
  const { labels } = useWords();
  const status = teacher.details?.status;
  return (
    <div>
      <span className="muted">{label}</span> <Link to={`/teachers/${teacher.id}`}>{teacher.name}</Link>{' '}
      {status && status !== 'active' && <Chip tone="warning">{labels.teacherStatus[status]}</Chip>}
      <p className="muted">{teacher.kindergarten.name}</p>
    </div>
  );
}
