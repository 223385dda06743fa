import type { Day } from '@qinglan/domain/calendar/day';
import { schoolYearOf } from '@qinglan/domain/calendar/school-year';
import { lineOfWork } from '@qinglan/domain/teachers/post';
import type { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import type { KindergartenProfile } from '../../modules/kindergartens/kindergarten-profile.entity.ts';
import type { Teacher } from '../../modules/teachers/teacher.entity.ts';
import type { Row } from '../../platform/rows/row.ts';
import { makeKindergartenProfile } from '../makers/make-kindergarten-profile.ts';
import type { Random } from '../makers/random.ts';
import { classFigures } from './class-figures.ts';
import { stabilityFigures, staffFigures } from './staff-figures.ts';

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
    const figures = { kindergarten: id, schoolYear: thisYear, ...figuresOf(random, staff, areaType, today) };
    const current = makeKindergartenProfile(random, figures);
    const before = yearBefore(random, figures);
    const rows = founded! <= `${thisYear - 1}-09` ? [before] : [];
    return place % 11 === 6 && rows.length > 0 ? rows : [...rows, current];
  });
}

type Figures = Partial<ProfileRow> &
  Readonly<Pick<ProfileRow, 'classCount'>> & { readonly childCount: number };

/** What the roster of teachers says, so that the two never contradict one another. */
function figuresOf(
  random: Random,
  staff: readonly Row<Teacher>[],
  areaType: Row<Kindergarten>['areaType'],
  today: Day,
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
    classes: classFigures(classCount, childCount),
    staffCount: staff.length,
    fullTimeTeacherCount: teaching.length,
    establishedTeacherCount: teaching.filter(({ employment }) => employment === 'established').length,
    ...staffFigures(staff, today),
    ...stabilityFigures(staff, random.chance(0.2) ? random.int(3, 8) : random.int(0, 2)),
  };
}

/** A year ago there were a few more children, as the years go. */
function yearBefore(
  random: Random,
  current: Figures & Pick<ProfileRow, 'kindergarten' | 'schoolYear'>,
): ProfileRow {
  const { classCount, staffCount } = current;
  const childCount = current.childCount + random.int(0, classCount * 2);
  return makeKindergartenProfile(random, {
    ...current,
    schoolYear: current.schoolYear - 1,
    childCount,
    childCountApproximate: false,
    classes: classFigures(classCount, childCount),
    staffCount: (staffCount ?? 0) + random.int(0, 2),
  });
}
