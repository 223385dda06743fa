import { useWords } from '../../shared/words/words-context.tsx';
import { type Description, Descriptions } from '../../ui/data/descriptions.tsx';
import css from './kindergarten-profiles.module.css';
import type { ProfileFigures } from './profile-values.ts';
import { staffGroupSentence } from './staff-group-sentence.ts';

/** The latest year in full: classes by age group and the staff counted every way that was given. */
export function ProfileDetails({ profile }: { readonly profile: ProfileFigures }) {
  const words = useWords();
  const items = useDetails(profile).filter(({ value }) => value !== '');
  return (
    <>
      {items.length > 0 && (
        <div className={css.details}>
          <Descriptions items={items} />
        </div>
      )}
      {profile.staffGroups.length > 0 && (
        <ul className={css.groups} aria-label={words.profiles.groups}>
          {profile.staffGroups.map((group) => (
            <li key={JSON.stringify(group)}>{staffGroupSentence(group, words)}</li>
          ))}
        </ul>
      )}
      {profile.staffNote !== null && <p>{profile.staffNote}</p>}
    </>
  );
}

function useDetails(profile: ProfileFigures): Description[] {
  const { labels, profiles } = useWords();
  const joined = (parts: readonly (string | null)[]) =>
    parts.filter((part) => part !== null).join(profiles.comma);
  const counted = (lines: readonly { readonly count: number }[], name: (index: number) => string) =>
    joined(lines.map(({ count }, index) => `${name(index)} ${count}`));
  const total = (name: 'preschoolMajorCount' | 'otherMajorCount' | 'frontLineCount' | 'offFrontLineCount') =>
    profile[name] === null ? null : `${profiles.totals[name]} ${profile[name]}`;
  const { staffByPost, staffByEducation, staffByEmployment, staffByAge, classes, stability } = profile;
  return [
    {
      label: profiles.classesByAgeGroup,
      value: joined(
        classes.map(({ ageGroup, classes: count, children }) =>
          profiles.classLine(labels.ageGroup[ageGroup], count, children),
        ),
      ),
    },
    { label: profiles.byPost, value: counted(staffByPost, (i) => labels.post[staffByPost[i]!.post]) },
    {
      label: profiles.byEmployment,
      value: counted(staffByEmployment, (i) => labels.employment[staffByEmployment[i]!.employment]),
    },
    {
      label: profiles.byEducation,
      value: counted(staffByEducation, (i) => labels.education[staffByEducation[i]!.education]),
    },
    {
      label: profiles.byAge,
      value: counted(staffByAge, (i) => profiles.ageBand(staffByAge[i]!.from, staffByAge[i]!.to)),
    },
    { label: profiles.majors, value: joined([total('preschoolMajorCount'), total('otherMajorCount')]) },
    { label: profiles.frontLine, value: joined([total('frontLineCount'), total('offFrontLineCount')]) },
    {
      label: profiles.stability,
      value: joined([
        stability && labels.staffStability[stability],
        profile.leftLastYear === null ? null : profiles.left(profile.leftLastYear),
      ]),
    },
  ];
}
