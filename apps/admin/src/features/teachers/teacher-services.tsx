import { Link } from 'react-router';
import { formatDay } from '../../shared/dates.ts';
import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import css from './lines.module.css';

export const ServiceFragment = graphql(`
  fragment ServiceLine on Service {
    id
    from
    to
    kindergarten {
      id
      name
    }
  }
`);

/** Where a teacher has served, the latest first. */
export function TeacherServices({
  services,
}: {
  readonly services: readonly FragmentOf<typeof ServiceFragment>[];
}) {
  const { teachers, ui } = useWords();
  const language = useLanguage();
  const latestFirst = [...readFragment(ServiceFragment, services)].sort((one, other) =>
    other.from.localeCompare(one.from),
  );
  if (latestFirst.length === 0) return <p className="muted">{ui.none}</p>;
  return (
    <ul className={css.lines}>
      {latestFirst.map(({ id, from, to, kindergarten }) => (
        <li key={id}>
          <Link to={`/kindergartens/${kindergarten.id}`}>{kindergarten.name}</Link>
          <p className="muted">
            {formatDay(from, language)} – {to === null ? teachers.untilNow : formatDay(to, language)}
          </p>
        </li>
      ))}
    </ul>
  );
}
