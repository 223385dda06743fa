import { Button } from 'antd';
import { formatDay } from '../../shared/dates.ts';
import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
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
  readonly onOpen: (id: string) => void;
}

/** The programmes of help, each with its days and the way to its members and policy bases. */
export function Programmes({ programmes, onOpen }: ProgrammesProps) {
  const { pairing, ui } = useWords();
  const language = useLanguage();
  if (programmes.length === 0) return <p className="muted">{pairing.noProgrammes}</p>;
  return (
    <ul className={css.list}>
      {readFragment(ProgrammeFragment, programmes).map(({ id, name, from, to }) => (
        <li key={id} className={css.line}>
          <div>
            <strong>{name}</strong>
            <p className="muted">
              {formatDay(from, language)} – {formatDay(to, language)}
            </p>
          </div>
          <Button
            className="no-print"
            aria-label={ui.named(pairing.showMembers, name)}
            onClick={() => onOpen(id)}
          >
            {pairing.showMembers}
          </Button>
        </li>
      ))}
    </ul>
  );
}
