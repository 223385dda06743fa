import type { RuleFact } from '../rule-codes.ts';
import { type KindergartenColumnKey, kindergartenColumns } from './kindergarten-columns.ts';
import type { KindergartenRow } from './kindergarten-row.ts';
import type { ReadRow } from './read-row.ts';
import { type RosterCode, type RosterProblem, rosterProblem } from './roster-problem.ts';
import { headerOf } from './roster-table.ts';
import { type TeacherColumnKey, teacherColumns } from './teacher-columns.ts';
import type { TeacherRow } from './teacher-row.ts';

type Facts = Readonly<Record<string, RuleFact>>;

/** A problem of a kindergarten row that shows only beside other rows or records. */
export function kindergartenProblem(
  read: ReadRow<KindergartenRow>,
  key: KindergartenColumnKey & keyof KindergartenRow,
  code: RosterCode,
  facts: Facts = {},
): RosterProblem {
  const column = headerOf(kindergartenColumns, key);
  return rosterProblem(read.place, { column, value: quote(read.fields[key]) }, code, facts);
}

/** The same for a teacher row. */
export function teacherProblem(
  read: ReadRow<TeacherRow>,
  key: TeacherColumnKey & keyof TeacherRow,
  code: RosterCode,
  facts: Facts = {},
): RosterProblem {
  const column = headerOf(teacherColumns, key);
  return rosterProblem(read.place, { column, value: quote(read.fields[key]) }, code, facts);
}

function quote(field: unknown): string {
  if (typeof field === 'string') return field;
  if (typeof field !== 'object' || field === null) return '';
  return 'masked' in field ? String(field.masked) : 'phone' in field ? String(field.phone) : '';
}
