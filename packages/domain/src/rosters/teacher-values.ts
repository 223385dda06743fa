import { type Honour, honourLabel } from '../teachers/honour.ts';
import { menteeCapacityDefault } from '../teachers/mentoring-policy.ts';
import { lookupKey } from '../text/normalise.ts';
import { differences } from './decision.ts';
import { needsOver, strengthsOver } from './roster-areas.ts';
import type { KindergartenRef, StoredTeacher, TeacherValues } from './stored-teacher.ts';
import type { TeacherRow } from './teacher-row.ts';

/** What a new teacher is made from; what the row does not say has its default. */
export function newTeacherValues(row: TeacherRow, kindergarten: KindergartenRef): TeacherValues {
  return {
    name: row.name,
    gender: row.gender,
    employeeNumber: row.employeeNumber ?? null,
    kindergarten,
    post: row.post,
    ageGroup: row.ageGroup ?? null,
    teachingSince: row.teachingSince,
    education: row.education ?? null,
    preschoolMajor: row.preschoolMajor ?? null,
    employment: row.employment ?? null,
    title: row.title ?? 'none',
    honours: row.honours ?? [],
    strengths: row.strengths === undefined ? [] : strengthsOver([], row.strengths),
    needs: row.needs === undefined ? [] : needsOver([], row.needs),
    menteeCapacity: row.menteeCapacity ?? menteeCapacityDefault,
    phone: row.phone !== undefined && 'phone' in row.phone ? row.phone.phone : null,
  };
}

/** The values of a record that a row changes. */
export function changedTeacherValues(
  row: TeacherRow,
  kindergarten: KindergartenRef,
  record: StoredTeacher,
): Partial<TeacherValues> {
  const stays = 'id' in kindergarten && kindergarten.id === record.kindergartenId;
  const strengths =
    row.strengths === undefined ? record.strengths : strengthsOver(record.strengths, row.strengths);
  const needs = row.needs === undefined ? record.needs : needsOver(record.needs, row.needs);
  const number = row.employeeNumber;
  const sameNumber = number !== undefined && lookupKey(number) === lookupKey(record.employeeNumber ?? '');
  const plain: Partial<Omit<TeacherValues, 'kindergarten'>> = {
    name: lookupKey(row.name) === lookupKey(record.name) ? undefined : row.name,
    gender: row.gender,
    employeeNumber: sameNumber ? undefined : number,
    post: row.post,
    ageGroup: row.ageGroup,
    teachingSince: row.teachingSince,
    education: row.education,
    preschoolMajor: row.preschoolMajor,
    employment: row.employment,
    title: row.title,
    honours: row.honours === undefined || sameHonours(row.honours, record.honours) ? undefined : row.honours,
    strengths: strengths === record.strengths ? undefined : strengths,
    needs: needs === record.needs ? undefined : needs,
    menteeCapacity: row.menteeCapacity,
    phone: row.phone !== undefined && 'phone' in row.phone ? row.phone.phone : undefined,
  };
  return {
    ...differences<Omit<TeacherValues, 'kindergarten'>>(record, plain),
    ...(!stays && { kindergarten }),
  };
}

function sameHonours(a: readonly Honour[], b: readonly Honour[]): boolean {
  const labels = (honours: readonly Honour[]) => honours.map(honourLabel).sort().join('\n');
  return labels(a) === labels(b);
}
