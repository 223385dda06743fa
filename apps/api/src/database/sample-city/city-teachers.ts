import type { Day } from '@qinglan/domain/calendar/day';
import type { Post } from '@qinglan/domain/teachers/post';
import type { TeacherStatus } from '@qinglan/domain/teachers/teacher-status';
import { yearsOfService } from '@qinglan/domain/teachers/years-of-service';
import type { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import type { Teacher } from '../../modules/teachers/teacher.entity.ts';
import { mayLead } from '../makers/kindergarten-traits.ts';
import { makeMobile } from '../makers/make-phone.ts';
import { makeTeacher } from '../makers/make-teacher.ts';
import type { Random } from '../makers/random.ts';
import type { Row } from '../makers/row.ts';
import { apportion } from './apportion.ts';
import { staffPosts } from './staff-posts.ts';

type KindergartenRow = Row<Kindergarten>;
type TeacherRow = Row<Teacher>;

/** Nobody opens with fewer: a principal, two teachers and a carer. */
const staffLeast = 4;

/** Exactly so many people over all kindergartens that are open, more where grade and place say so. */
export function makeCityTeachers(
  random: Random,
  kindergartens: readonly KindergartenRow[],
  total: number,
  today: Day,
): TeacherRow[] {
  const open = kindergartens.filter(({ archivedOn }) => archivedOn === null);
  const beyondLeast = apportion(
    total - staffLeast * open.length,
    open.map((kindergarten) => staffWeight(random, kindergarten)),
  );
  const numbers = { made: 0 };
  return open.flatMap((kindergarten, place) =>
    makeStaff(random, kindergarten, staffLeast + beyondLeast[place]!, numbers, today),
  );
}

function staffWeight(random: Random, { grade, areaType, ownership }: KindergartenRow): number {
  const place = { urban: 1, town: 0.75, rural: 0.22 }[areaType];
  const standing = mayLead(grade) ? 2 : ownership === 'public' ? 1.1 : 0.9;
  return place * standing * (0.6 + 0.8 * random.next());
}

/** The staff of one kindergarten, whose principal's name it then bears. */
function makeStaff(
  random: Random,
  kindergarten: KindergartenRow,
  people: number,
  numbers: { made: number },
  today: Day,
): TeacherRow[] {
  const staff = staffPosts(people).map((post, place) => {
    const teacher = makeTeacher(
      random,
      { kindergarten: kindergarten.id, post, phone: makeMobile(random, ++numbers.made) },
      { workplace: kindergarten, today },
    );
    teacher.status = makeStatus(random, post, yearsOfService(teacher.teachingSince, today));
    leaveGaps(random, teacher, kindergarten.code, place);
    if (yearsOfService(teacher.teachingSince, today) < 3 && random.chance(0.06)) forgetNeeds(teacher);
    return teacher;
  });
  const principal = staff[0]!;
  kindergarten.principal = principal.name;
  if (kindergarten.phone !== null && random.chance(0.4)) kindergarten.phone = principal.phone;
  return staff;
}

/** The principal is there; of the others some are on leave, mostly young mothers, and a few have left. */
function makeStatus(random: Random, post: Post, years: number): TeacherStatus {
  if (post === 'principal') return 'active';
  if (years >= 1 && random.chance(years > 27 ? 0.1 : 0.025)) return 'left';
  return random.chance(years >= 2 && years <= 9 ? 0.06 : 0.015) ? 'onLeave' : 'active';
}

/** Numbers are given out by bureaus, so contract staff often have none; some phones were never handed in. */
function leaveGaps(random: Random, teacher: TeacherRow, code: string | null, place: number): void {
  const numbered = code !== null && random.chance(teacher.employment === 'established' ? 0.98 : 0.55);
  teacher.employeeNumber = numbered ? `${code.slice(4)}${String(place + 1).padStart(3, '0')}` : null;
  if (teacher.post !== 'principal' && random.chance(0.04)) teacher.phone = null;
  if (random.chance(0.02)) teacher.education = null;
}

/** Not surveyed yet: the work list asks for it. */
function forgetNeeds(teacher: TeacherRow): void {
  Object.assign(teacher, { needs: [], needAreas: [], needCount: 0 });
}
