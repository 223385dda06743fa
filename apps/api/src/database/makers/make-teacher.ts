import type { Day } from '@qinglan/domain/calendar/day';
import { ageGroups } from '@qinglan/domain/kindergartens/age-group';
import { lineOfWork, type Post } from '@qinglan/domain/teachers/post';
import { yearsOfService } from '@qinglan/domain/teachers/years-of-service';
import type { Teacher } from '../../modules/teachers/teacher.entity.ts';
import { derivedTeacherFields } from '../../modules/teachers/teacher-fields.ts';
import type { Row } from '../../platform/rows/row.ts';
import { makersDay, makeUpdatedAt } from './made-on.ts';
import { makePersonName } from './make-person-name.ts';
import { makeMobile } from './make-phone.ts';
import type { Random } from './random.ts';
import { makeMenteeCapacity, makeNeeds, makeStrengths } from './teacher-areas.ts';
import {
  makeBirthYear,
  makeEducation,
  makeEmployment,
  makeGender,
  makeTeachingSince,
  type Workplace,
} from './teacher-career.ts';
import { makeHonours, makeTitle } from './teacher-standing.ts';

type TeacherRow = Row<Teacher>;

/** A kindergarten to work in when a test names none: a public one in the city. */
const anyWorkplace: Workplace = { ownership: 'public', areaType: 'urban' };

/** Where and when a teacher is made; both have a default, so that a test need not say. */
export interface TeacherSetting {
  readonly workplace?: Workplace;
  readonly today?: Day;
}

/**
 * A teacher of a kindergarten, at work there. Years decide on title and honours, these on strengths, capacity and
 * needs; what is given stays as given, and the rest goes with it. Search columns follow the name.
 */
export function makeTeacher(
  random: Random,
  given: Partial<TeacherRow> & Pick<TeacherRow, 'kindergarten'>,
  { workplace = anyWorkplace, today = makersDay }: TeacherSetting = {},
): TeacherRow {
  const thisYear = Number(today.slice(0, 4));
  const post = given.post ?? 'teacher';
  const teachingSince = given.teachingSince ?? makeTeachingSince(random, post, today);
  const startYear = Number(teachingSince.slice(0, 4));
  const years = yearsOfService(teachingSince, today);
  const gender = given.gender ?? makeGender(random, post);
  const name = given.name ?? makePersonName(random, gender, makeBirthYear(random, post, startYear));
  const education =
    given.education === undefined ? makeEducation(random, post, startYear, workplace) : given.education;
  const employment = given.employment ?? makeEmployment(random, post, years, workplace);
  const title = given.title ?? makeTitle(random, post, years, employment);
  const honours = given.honours ?? makeHonours(random, post, years, title);
  const standing = { post, years, title, honours };
  const strengths = given.strengths ?? makeStrengths(random, standing, thisYear);
  const strengthAreas = strengths.map(({ area }) => area);
  const needs = given.needs ?? makeNeeds(random, standing, workplace, strengthAreas);
  return {
    id: random.id(),
    name,
    gender,
    employeeNumber: null,
    post,
    ageGroup: teachesClass(post) ? random.weighted(classWeights) : null,
    teachingSince,
    education,
    preschoolMajor: lineOfWork(post) === 'care' || lineOfWork(post) === null ? null : random.chance(0.82),
    employment,
    title,
    honours,
    strengths,
    needs,
    menteeCapacity: makeMenteeCapacity(random, standing),
    status: 'active',
    phone: makeMobile(random),
    erasedAt: null,
    ...derivedTeacherFields({ name, title, strengths, needs }),
    updatedAt: makeUpdatedAt(random, today, `${teachingSince}-01`),
    version: 1,
    ...given,
  };
}

const classWeights = ageGroups.map(
  (group) => [group, { nursery: 3, junior: 32, middle: 32, senior: 31, mixed: 2 }[group]] as const,
);

function teachesClass(post: Post): boolean {
  return post === 'teacher' || post === 'careWorker' || post === 'ageGroupLeader';
}
