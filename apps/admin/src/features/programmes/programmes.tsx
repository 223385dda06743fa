import { Link } from 'react-router';
import { formatDay } from '../../shared/dates.ts';
import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import { useMay } from '../../shared/viewer.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import css from './programmes.module.css';

export const ProgrammeFragment = graphql(`
  fragment ProgrammeLine on Programme {
    id
    name
    from
    to
  }
`);

interface ProgrammesProps {
  readonly programmes: readonly FragmentOf<typeof ProgrammeFragment>[];
}

/** The programmes of help, each with its days and the way to its page. */
export function Programmes({ programmes }: ProgrammesProps) {
  const { needsBoard, pairing } = useWords();
  const mayBoard = useMay('needsBoard:read');
  const language = useLanguage();
  if (programmes.length === 0) return <p className="muted">{pairing.noProgrammes}</p>;
  return (
    <ul className={css.list}>
      {readFragment(ProgrammeFragment, programmes).map(({ id, name, from, to }) => (
        <li key={id} className={css.line}>
          <div>
            <Link to={`/programmes/${id}`}>
              <strong>{name}</strong>
            </Link>
            <p className="muted">
              {formatDay(from, language)} – {formatDay(to, language)}
            </p>
          </div>
          {mayBoard && <Link to={`/programmes/${id}/needs`}>{needsBoard.link}</Link>}
        </li>
      ))}
    </ul>
  );
}
