import { schoolYearLabel } from '@qinglan/domain/calendar/school-year';
import { profileHints } from '@qinglan/domain/kindergartens/profile-norms';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import css from './kindergarten-profiles.module.css';

export const KindergartenProfileFragment = graphql(`
  fragment ProfileLine on KindergartenProfile {
    id
    schoolYear
    classCount
    childCount
    childCountApproximate
    staffCount
    fullTimeTeacherCount
    establishedTeacherCount
  }
`);

type Profile = ResultOf<typeof KindergartenProfileFragment>;

interface KindergartenProfilesProps {
  /** The latest school year first. */
  readonly profiles: readonly FragmentOf<typeof KindergartenProfileFragment>[];
}

/** What a kindergarten reported of itself, a line a school year, and what the norms say of the latest. */
export function KindergartenProfiles({ profiles }: KindergartenProfilesProps) {
  const { kindergartens, fields, ui } = useWords();
  const lines = readFragment(KindergartenProfileFragment, profiles);
  const [latest] = lines;
  if (latest === undefined) return <p className="muted">{kindergartens.noProfiles}</p>;
  return (
    <>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{fields.schoolYear}</th>
            <th scope="col">{kindergartens.classCount}</th>
            <th scope="col">{kindergartens.childCount}</th>
            <th scope="col">{kindergartens.staffCount}</th>
            <th scope="col">{kindergartens.fullTimeTeacherCount}</th>
            <th scope="col">{kindergartens.establishedTeacherCount}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{schoolYearLabel(line.schoolYear)}</th>
              <td>{line.classCount}</td>
              <td>{line.childCountApproximate ? kindergartens.about(line.childCount) : line.childCount}</td>
              <td>{line.staffCount}</td>
              <td>{line.fullTimeTeacherCount ?? ui.none}</td>
              <td>{line.establishedTeacherCount ?? ui.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <NormHints profile={latest} />
    </>
  );
}

/**
 * Classes are reported without their age groups, so children are held against the largest class there is: what exceeds
 * even that is worth a look, whatever the groups are.
 */
function NormHints({ profile }: { readonly profile: Profile }) {
  const { kindergartens } = useWords();
  const { classCount, childCount, fullTimeTeacherCount } = profile;
  const hints = profileHints({
    classes: [{ ageGroup: 'senior', classes: classCount, children: childCount }],
    teachers: fullTimeTeacherCount,
  });
  if (hints.length === 0) return null;
  return (
    <div className={css.hints}>
      <h3>{kindergartens.norms}</h3>
      <ul>
        {hints.map(({ code, actual, norm }) => (
          <li key={code}>{kindergartens.hints[code](actual, norm)}</li>
        ))}
      </ul>
      <p className="muted">{kindergartens.normsText}</p>
    </div>
  );
}
