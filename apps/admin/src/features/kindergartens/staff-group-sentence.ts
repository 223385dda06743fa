import type { Words } from '../../shared/words/zh.ts';
import type { StaffGroupValue } from './profile-values.ts';

/** A group of the staff in one line: how many, and all that is true of them. */
export function staffGroupSentence(group: StaffGroupValue, { labels, profiles }: Words): string {
  const { either } = profiles;
  const said = [
    group.post && labels.post[group.post],
    group.employment && labels.employment[group.employment],
    group.education && labels.education[group.education],
    group.ageFrom === null && group.ageTo === null ? null : profiles.ageBand(group.ageFrom, group.ageTo),
    group.preschoolMajor === null ? null : either.preschoolMajor[group.preschoolMajor ? 'yes' : 'no'],
    group.frontLine === null ? null : either.frontLine[group.frontLine ? 'yes' : 'no'],
    group.note,
  ].filter((part) => part !== null && part !== '');
  const count = group.count === null ? profiles.some : profiles.people(group.count);
  return profiles.groupLine(group.mostly ? `${count} ${profiles.mostly}` : count, said.join(profiles.comma));
}
