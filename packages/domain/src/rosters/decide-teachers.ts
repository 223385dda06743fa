import type { Day } from '../calendar/day.ts';
import { isMaskOf } from '../contact/phone.ts';
import type { Decision } from './decision.ts';
import type { KindergartenBook } from './kindergarten-book.ts';
import { matchTeachers, type PlacedRow } from './match-teachers.ts';
import { placeTeachers } from './place-teachers.ts';
import { type ReadRow, refuseRow } from './read-row.ts';
import type { RosterProblem } from './roster-problem.ts';
import { teacherProblem } from './row-problem.ts';
import type { StoredTeacher, TeacherValues } from './stored-teacher.ts';
import type { TeacherRow } from './teacher-row.ts';
import { changedTeacherValues, newTeacherValues } from './teacher-values.ts';

export type TeacherDecision = Decision<TeacherRow, StoredTeacher, TeacherValues>;

/** What the decision on teacher rows rests on. */
export interface TeacherRoster {
  readonly rows: readonly ReadRow<TeacherRow>[];
  readonly stored: readonly StoredTeacher[];
  readonly kindergartens: KindergartenBook;
  /** Whether the importing person may write in a district, by its name. */
  readonly inRemit: (district: string) => boolean;
  /** Whether the importing person may write the kindergarten on record, by its id. */
  readonly mayMoveFrom: (kindergartenId: string) => boolean;
  readonly today: Day;
}

/**
 * Finds the kindergarten and the record of each row and says what becomes of it. Every row gets exactly one decision,
 * in the order of the rows.
 */
export function decideTeachers(roster: TeacherRoster): readonly TeacherDecision[] {
  const placed = placeTeachers(roster.rows, roster.kindergartens, roster.inRemit);
  const matches = matchTeachers(placed, roster.stored);
  return matches.map((match): TeacherDecision => {
    if ('refused' in match) return { kind: 'refused', read: match.refused };
    const { placed: row, record } = match;
    const problems = problemsWith(row, record, roster);
    if (problems.length > 0) return { kind: 'refused', read: refuseRow(row.read, ...problems) };
    if (record === null)
      return { kind: 'new', read: row.read, values: newTeacherValues(row.row, row.kindergarten) };
    const changes = changedTeacherValues(row.row, row.kindergarten, record);
    if (Object.keys(changes).length === 0) return { kind: 'unchanged', read: row.read, stored: record };
    return { kind: 'changed', read: row.read, stored: record, changes };
  });
}

function problemsWith(
  { read, row, kindergarten }: PlacedRow,
  record: StoredTeacher | null,
  { mayMoveFrom, today }: TeacherRoster,
): readonly RosterProblem[] {
  const problems: RosterProblem[] = [];
  if (row.phone !== undefined && 'masked' in row.phone) {
    const phone = record?.phone ?? null;
    if (phone === null || !isMaskOf(row.phone.masked, phone)) {
      problems.push(teacherProblem(read, 'phone', 'masked-phone-differs'));
    }
  }
  if (record === null) return problems;
  if (record.status === 'left') problems.push(teacherProblem(read, 'name', 'already-left'));
  const moves = !('id' in kindergarten) || kindergarten.id !== record.kindergartenId;
  if (moves && !mayMoveFrom(record.kindergartenId)) {
    problems.push(teacherProblem(read, 'kindergarten', 'district-outside-remit'));
  }
  if (moves && record.servingFrom !== null && record.servingFrom >= today) {
    const facts = { day: today, from: record.servingFrom };
    problems.push(teacherProblem(read, 'kindergarten', 'transfer-before-service', facts));
  }
  return problems;
}
