import type { MentorPairStatus } from '@qinglan/domain/mentor-pairs/mentor-pair-status';
import { Link } from 'react-router';
import { formatDay } from '../../shared/dates.ts';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Chip, type ChipTone } from '../../ui/data/chip.tsx';
import css from './lines.module.css';

const PairFragment = graphql(`
  fragment PairLine on MentorPair @_unmask {
    id
    status
    from
    to
    mentor {
      id
      name
    }
    mentee {
      id
      name
    }
  }
`);

export const TeacherPairsFragment = graphql(
  `
    fragment TeacherPairs on Teacher {
      pairsAsMentor {
        ...PairLine
      }
      pairsAsMentee {
        ...PairLine
      }
    }
  `,
  [PairFragment],
);

type Pair = ResultOf<typeof PairFragment>;

/** A teacher's mentor pairs: as mentor, as mentee. */
export function TeacherPairs({ teacher }: { readonly teacher: FragmentOf<typeof TeacherPairsFragment> }) {
  const { teachers } = useWords();
  const { pairsAsMentor, pairsAsMentee } = readFragment(TeacherPairsFragment, teacher);
  if (pairsAsMentor.length + pairsAsMentee.length === 0) return <p className="muted">{teachers.noPairs}</p>;
  return (
    <>
      <PairLines title={teachers.asMentee} pairs={pairsAsMentee} other={({ mentor }) => mentor} />
      <PairLines title={teachers.asMentor} pairs={pairsAsMentor} other={({ mentee }) => mentee} />
    </>
  );
}

const tones: Partial<Record<MentorPairStatus, ChipTone>> = {
  active: 'good',
  proposed: 'warning',
  confirmed: 'accent',
  signed: 'accent',
};

interface PairLinesProps {
  readonly title: string;
  readonly pairs: readonly Pair[];
  readonly other: (pair: Pair) => { readonly id: string; readonly name: string };
}

function PairLines({ title, pairs, other }: PairLinesProps) {
  const { labels, teachers } = useWords();
  const language = useLanguage();
  if (pairs.length === 0) return null;
  return (
    <div className={css.group}>
      <h3>{title}</h3>
      <ul className={css.lines}>
        {pairs.map((pair) => (
          <li key={pair.id}>
            <Link to={`/teachers/${other(pair).id}`}>{other(pair).name}</Link>{' '}
            <Chip tone={tones[pair.status] ?? 'plain'}>{labels.pairStatus[pair.status]}</Chip>
            <p className="muted">
              {formatDay(pair.from, language)} –{' '}
              {pair.to === null ? teachers.untilNow : formatDay(pair.to, language)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
