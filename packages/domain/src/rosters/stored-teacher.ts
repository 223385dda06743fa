import type { Need, Strength } from '../areas/strength.ts';
import type { Day } from '../calendar/day.ts';
import type { Month } from '../calendar/month.ts';
import type { AgeGroup } from '../kindergartens/age-group.ts';
import type { Education } from '../teachers/education.ts';
import type { Employment } from '../teachers/employment.ts';
import type { Gender } from '../teachers/gender.ts';
import type { Honour } from '../teachers/honour.ts';
import type { Post } from '../teachers/post.ts';
import type { TeacherStatus } from '../teachers/teacher-status.ts';
import type { Title } from '../teachers/title.ts';

/** A kindergarten that a teacher row means: one on record, or one that a row of the same import makes. */
export type KindergartenRef = { readonly id: string } | { readonly newAt: number };

/** What a roster sets of a teacher. */
export interface TeacherValues {
  readonly name: string;
  readonly gender: Gender;
  readonly employeeNumber: string | null;
  /** Another one than on record is a transfer. */
  readonly kindergarten: KindergartenRef;
  readonly post: Post;
  readonly ageGroup: AgeGroup | null;
  readonly teachingSince: Month;
  readonly education: Education | null;
  readonly preschoolMajor: boolean | null;
  readonly employment: Employment | null;
  readonly title: Title;
  readonly honours: readonly Honour[];
  readonly strengths: readonly Strength[];
  readonly needs: readonly Need[];
  readonly menteeCapacity: number;
  readonly phone: string | null;
}

/** A teacher on record, as far as a roster has to do with one. */
export interface StoredTeacher extends Omit<TeacherValues, 'kindergarten'> {
  readonly id: string;
  readonly kindergartenId: string;
  readonly status: TeacherStatus;
  /** First day of the running service; null for one who has left. */
  readonly servingFrom: Day | null;
}
