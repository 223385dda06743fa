import type { Day } from '../calendar/day.ts';
import type { Month } from '../calendar/month.ts';
import { type AgeGroup, ageGroupList } from '../kindergartens/age-group.ts';
import { type Education, educationList } from '../teachers/education.ts';
import { type Employment, employmentList } from '../teachers/employment.ts';
import { type Gender, genderList } from '../teachers/gender.ts';
import type { Honour } from '../teachers/honour.ts';
import { menteeCapacityMost } from '../teachers/mentoring-policy.ts';
import { type Post, postList } from '../teachers/post.ts';
import { type Title, titleList } from '../teachers/title.ts';
import type { GridRow } from './cell-grid.ts';
import { isPreschoolMajor } from './preschool-major.ts';
import { type RosterAreas, readAreas } from './read-areas.ts';
import { readHonours } from './read-honours.ts';
import type { RosterPhone } from './read-phone.ts';
import type { ReadRow } from './read-row.ts';
import { readBounded, readPastMonth, readPhoneCell } from './read-values.ts';
import type { RosterTable } from './roster-table.ts';
import { RowReader } from './row-reader.ts';
import type { TeacherColumnKey } from './teacher-columns.ts';
import { tidyName } from './tidy-name.ts';

/** A row of the teacher sheet. What is undefined stays as it is stored. */
export interface TeacherRow {
  readonly name: string;
  readonly gender: Gender;
  readonly district?: string;
  readonly kindergarten: string;
  readonly employeeNumber?: string;
  readonly post: Post;
  readonly ageGroup?: AgeGroup;
  readonly teachingSince: Month;
  readonly education?: Education;
  readonly preschoolMajor?: boolean;
  readonly employment?: Employment;
  readonly title?: Title;
  readonly honours?: readonly Honour[];
  readonly strengths?: RosterAreas;
  readonly needs?: RosterAreas;
  readonly menteeCapacity?: number;
  readonly phone?: RosterPhone;
}

const capacity = { least: 0, most: menteeCapacityMost, whole: true } as const;

/** Reads one row; it has a value only when nothing in it is refused. An empty title is normal and means none yet. */
export function readTeacherRow(table: RosterTable, row: GridRow, today: Day): ReadRow<TeacherRow> {
  const reader = new RowReader<TeacherColumnKey>(table, row);
  const fields = {
    name: reader.required('name', reader.line('name', tidyName, 30, 2)),
    gender: reader.required('gender', reader.listed('gender', genderList)),
    district: reader.line('district', tidyName, 60, 2),
    kindergarten: reader.required('kindergarten', reader.line('kindergarten', tidyName, 60, 2)),
    employeeNumber: reader.code('employeeNumber', 30),
    post: reader.required('post', reader.listed('post', postList)),
    ageGroup: reader.listedOrLeftOut('ageGroup', ageGroupList),
    teachingSince: reader.required('teachingSince', readPastMonth(reader, 'teachingSince', today)),
    education: reader.listedOrLeftOut('education', educationList),
    preschoolMajor: isPreschoolMajor(reader.text('major')),
    employment: reader.listed('employment', employmentList),
    title: reader.listed('title', titleList),
    honours: readHonours(reader, 'honours'),
    strengths: readAreas(reader, 'strengths'),
    needs: readAreas(reader, 'needs'),
    menteeCapacity: readBounded(reader, 'menteeCapacity', capacity)?.number,
    phone: readPhoneCell(reader, 'phone'),
  };
  const { place, problems, warnings } = reader;
  const value = problems.length === 0 ? (fields as TeacherRow) : null;
  return { place, fields, value, problems, warnings };
}
