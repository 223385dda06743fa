import type { Day } from '@qinglan/domain/calendar/day';
import { schoolYearOf } from '@qinglan/domain/calendar/school-year';
import type { KindergartenProfile } from '../../modules/kindergartens/kindergarten-profile.entity.ts';
import type { Row } from '../../platform/rows/row.ts';
import { makersDay } from './made-on.ts';
import type { Random } from './random.ts';

type ProfileRow = Row<KindergartenProfile>;

/** What a roster's columns don't ask. */
const uncounted = {
  classes: [],
  staffByPost: [],
  staffByEducation: [],
  staffByEmployment: [],
  staffByAge: [],
  staffGroups: [],
  preschoolMajorCount: null,
  otherMajorCount: null,
  frontLineCount: null,
  offFrontLineCount: null,
  leftLastYear: null,
  stability: null,
  staffNote: null,
} satisfies Partial<ProfileRow>;

/** A kindergarten's figures of this school year: two teachers to a class, and children as classes hold them. */
export function makeKindergartenProfile(
  random: Random,
  given: Partial<ProfileRow> & Pick<ProfileRow, 'kindergarten'>,
  today: Day = makersDay,
): ProfileRow {
  const classCount = given.classCount ?? random.int(3, 15);
  const fullTimeTeacherCount = given.fullTimeTeacherCount ?? classCount * 2;
  return {
    id: random.id(),
    schoolYear: schoolYearOf(today),
    classCount,
    childCount: classCount * random.int(20, 31) + random.int(0, 9),
    childCountApproximate: false,
    staffCount: Math.round(classCount * 3.4) + 3,
    fullTimeTeacherCount,
    establishedTeacherCount: random.int(0, fullTimeTeacherCount),
    ...uncounted,
    version: 1,
    ...given,
  };
}
