import type { Day } from '@qinglan/domain/calendar/day';
import { schoolYearOf } from '@qinglan/domain/calendar/school-year';
import type { KindergartenProfile } from '../../modules/kindergartens/kindergarten-profile.entity.ts';
import { makersDay } from './made-on.ts';
import type { Random } from './random.ts';
import type { Row } from './row.ts';

type ProfileRow = Row<KindergartenProfile>;

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
    version: 1,
    ...given,
  };
}
