import type { Day } from '@qinglan/domain/calendar/day';
import { schoolYearOf } from '@qinglan/domain/calendar/school-year';
import { lineOfWork } from '@qinglan/domain/teachers/post';
import type { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import type { KindergartenProfile } from '../../modules/kindergartens/kindergarten-profile.entity.ts';
import type { Teacher } from '../../modules/teachers/teacher.entity.ts';
import { makeKindergartenProfile } from '../makers/make-kindergarten-profile.ts';
import type { Random } from '../makers/random.ts';
import type { Row } from '../makers/row.ts';

type ProfileRow = Row<KindergartenProfile>;

/** Last school year's figures of every open kindergarten and this year's of most: some are late with them. */
export function makeCityProfiles(
  random: Random,
  kindergartens: readonly Row<Kindergarten>[],
  teachers: readonly Row<Teacher>[],
  today: Day,
): ProfileRow[] {
  const thisYear = schoolYearOf(today);
  const staffOf = Map.groupBy(
    teachers.filter(({ status }) => status !== 'left'),
    ({ kindergarten }) => kindergarten,
  );
  return kindergartens.flatMap(({ id, areaType, founded }, place) => {
    const staff = staffOf.get(id);
    if (staff === undefined) return [];
    const now = figuresOf(random, staff, areaType);
    const current = makeKindergartenProfile(random, { kindergarten: id, schoolYear: thisYear, ...now });
    const before = yearBefore(random, current);
    const rows = founded! <= `${thisYear - 1}-09` ? [before] : [];
    return place % 11 === 6 && rows.length > 0 ? rows : [...rows, current];
  });
}

type Figures = Pick<
  ProfileRow,
  | 'classCount'
  | 'childCount'
  | 'childCountApproximate'
  | 'staffCount'
  | 'fullTimeTeacherCount'
  | 'establishedTeacherCount'
>;

/** What the roster of teachers says, so that the two never contradict one another. */
function figuresOf(
  random: Random,
  staff: readonly Row<Teacher>[],
  areaType: Row<Kindergarten>['areaType'],
): Figures {
  const teaching = staff.filter(({ post }) => lineOfWork(post) === 'teaching');
  const classCount = Math.max(1, Math.round(teaching.length / 2));
  const perClass = areaType === 'rural' ? random.int(14, 24) : random.int(23, 31);
  const childCount = classCount * perClass + random.int(0, 6);
  const childCountApproximate = random.chance(0.08);
  return {
    classCount,
    // Who guesses, guesses in tens.
    childCount: childCountApproximate ? Math.round(childCount / 10) * 10 : childCount,
    childCountApproximate,
    staffCount: staff.length,
    fullTimeTeacherCount: teaching.length,
    establishedTeacherCount: teaching.filter(({ employment }) => employment === 'established').length,
  };
}

/** A year ago there were a few more children, as the years go. */
function yearBefore(random: Random, current: ProfileRow): ProfileRow {
  const { kindergarten, schoolYear, classCount, childCount, staffCount, fullTimeTeacherCount } = current;
  return makeKindergartenProfile(random, {
    kindergarten,
    schoolYear: schoolYear - 1,
    classCount,
    childCount: childCount + random.int(0, classCount * 2),
    childCountApproximate: false,
    staffCount: staffCount + random.int(0, 2),
    fullTimeTeacherCount,
    establishedTeacherCount: current.establishedTeacherCount,
  });
}
