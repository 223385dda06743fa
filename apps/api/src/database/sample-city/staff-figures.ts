import { ageBandsDefault, type StaffGroup } from '@qinglan/domain/kindergartens/profile-figures';
import { educations } from '@qinglan/domain/teachers/education';
import { employments } from '@qinglan/domain/teachers/employment';
import { lineOfWork, posts } from '@qinglan/domain/teachers/post';
import { yearsOfService } from '@qinglan/domain/teachers/years-of-service';
import type { KindergartenProfile } from '../../modules/kindergartens/kindergarten-profile.entity.ts';
import type { Teacher } from '../../modules/teachers/teacher.entity.ts';
import type { Row } from '../../platform/rows/row.ts';

type StaffRow = Row<Teacher>;
type ProfileRow = Row<KindergartenProfile>;

/** Who begins to teach is about so old; the roster holds no birthdays. */
const ageAtBeginning = 22;

/** The staff of a roster counted every way that a profile asks for, so that the two never contradict one another. */
export function staffFigures(staff: readonly StaffRow[], today: string) {
  const teaching = staff.filter(({ post }) => lineOfWork(post) === 'teaching');
  const inClass = staff.filter(({ post }) => post === 'teacher' || post === 'careWorker');
  const ages = staff.map(({ teachingSince }) => ageAtBeginning + yearsOfService(teachingSince, today));
  const total = (count: number) => (count > 0 ? [count] : []);
  return {
    staffByPost: posts.flatMap((post) =>
      total(staff.filter((each) => each.post === post).length).map((count) => ({ post, count })),
    ),
    staffByEducation: educations.flatMap((education) =>
      total(staff.filter((each) => each.education === education).length).map((count) => ({
        education,
        count,
      })),
    ),
    staffByEmployment: employments.flatMap((employment) =>
      total(staff.filter((each) => each.employment === employment).length).map((count) => ({
        employment,
        count,
      })),
    ),
    staffByAge: ageBandsDefault.map(({ from, to }) => ({
      ...{ from, to },
      count: ages.filter((age) => age >= (from ?? 0) && age <= (to ?? 99)).length,
    })),
    preschoolMajorCount: teaching.filter(({ preschoolMajor }) => preschoolMajor === true).length,
    otherMajorCount: teaching.filter(({ preschoolMajor }) => preschoolMajor === false).length,
    frontLineCount: inClass.length,
    offFrontLineCount: staff.length - inClass.length,
  } satisfies Partial<ProfileRow>;
}

/** How the staff stays, from how many left: and what a coordinator is then told in words. */
export function stabilityFigures(staff: readonly StaffRow[], left: number) {
  const share = left / Math.max(1, staff.length);
  const stability = share > 0.15 ? 'unstable' : share > 0.07 ? 'fair' : 'stable';
  const contract = staff.filter(({ employment }) => employment === 'contract').length;
  const mostlyContract = contract > staff.length / 2;
  const group: StaffGroup = {
    ...{ count: contract, mostly: false, post: null, education: null, employment: 'contract' },
    ...{ ageFrom: null, ageTo: null, preschoolMajor: null, frontLine: null },
    note: stability === 'unstable' ? '流动较大' : null,
  };
  return {
    stability,
    leftLastYear: left,
    staffGroups: mostlyContract ? [group] : [],
    staffNote: mostlyContract && stability === 'unstable' ? '以外聘教师为主，近年流动较大' : null,
  } satisfies Partial<ProfileRow>;
}
