import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import css from './kindergartens.module.css';

export const KindergartenTeachersFragment = graphql(`
  fragment KindergartenTeachers on Kindergarten {
    id
    details {
      teacherCount
    }
    teachers(first: 8, sort: { by: name }) {
      nodes {
        id
        name
        outline {
          post
        }
        details {
          title
          yearsOfService
        }
      }
    }
  }
`);

interface KindergartenTeachersProps {
  readonly kindergarten: FragmentOf<typeof KindergartenTeachersFragment>;
}

/** The first few teachers of a kindergarten, and the way to the list of all. */
export function KindergartenTeachers({ kindergarten }: KindergartenTeachersProps) {
  const { kindergartens, labels, teachers: words } = useWords();
  const { id, details, teachers } = readFragment(KindergartenTeachersFragment, kindergarten);
  if (teachers.nodes.length === 0) return <p className="muted">{kindergartens.noTeachers}</p>;
  return (
    <div className={css.stack}>
      <ul className={css.lines}>
        {teachers.nodes.map((teacher) => (
          <li key={teacher.id} className={css.line}>
            <Link to={`/teachers/${teacher.id}`}>{teacher.name}</Link>
            <span className="muted">
              {[
                teacher.outline && labels.post[teacher.outline.post],
                teacher.details && words.years(teacher.details.yearsOfService),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <Link to={`/teachers?kindergartens=${id}`}>
        {details === null ? kindergartens.openTeachers : kindergartens.allTeachers(details.teacherCount)}
      </Link>
    </div>
  );
}
