import { lookupKey } from '../text/normalise.ts';
import { add } from './kindergarten-index.ts';
import { placeFacts } from './place-facts.ts';
import { type ReadRow, refuseRow } from './read-row.ts';
import { teacherProblem } from './row-problem.ts';
import type { KindergartenRef, StoredTeacher } from './stored-teacher.ts';
import type { TeacherRow } from './teacher-row.ts';

/** A sound row and its kindergarten. */
export interface PlacedRow {
  readonly read: ReadRow<TeacherRow>;
  readonly row: TeacherRow;
  readonly kindergarten: KindergartenRef;
}

export type MatchableRow = PlacedRow | { readonly refused: ReadRow<TeacherRow> };

export type TeacherMatch =
  | { readonly placed: PlacedRow; readonly record: StoredTeacher | null }
  | { readonly refused: ReadRow<TeacherRow> };

/**
 * Finds the record of each row: by employee number, else by name within the kindergarten, where the first month of
 * teaching tells namesakes apart. A row that may mean several records, or a record that several rows may mean, is a
 * problem and never a guess.
 */
export function matchTeachers(
  rows: readonly MatchableRow[],
  stored: readonly StoredTeacher[],
): readonly TeacherMatch[] {
  const matches = new Map<PlacedRow, TeacherMatch>();
  const claimed = matchByNumber(rows, stored, matches);
  const namesakes = new Map<string, StoredTeacher[]>();
  for (const record of stored) {
    if (record.status !== 'left' && !claimed.has(record.id)) {
      add(namesakes, nameWithin({ id: record.kindergartenId }, record.name), record);
    }
  }
  const groups = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    if ('refused' in row || matches.has(row)) continue;
    add(groups, nameWithin(row.kindergarten, row.row.name), row);
  }
  for (const [key, group] of groups) matchNamesakes(group, namesakes.get(key) ?? [], matches);
  return rows.map((row) => ('refused' in row ? row : (matches.get(row) ?? { placed: row, record: null })));
}

function matchByNumber(
  rows: readonly MatchableRow[],
  stored: readonly StoredTeacher[],
  matches: Map<PlacedRow, TeacherMatch>,
): ReadonlySet<string> {
  const byNumber = new Map<string, StoredTeacher>();
  for (const record of stored) {
    if (record.employeeNumber !== null) byNumber.set(lookupKey(record.employeeNumber), record);
  }
  const claimed = new Set<string>();
  for (const placed of rows) {
    if ('refused' in placed || placed.row.employeeNumber === undefined) continue;
    const record = byNumber.get(lookupKey(placed.row.employeeNumber));
    if (record === undefined) continue;
    claimed.add(record.id);
    matches.set(placed, { placed, record });
  }
  return claimed;
}

/** Rows and records of one name at one kindergarten that no employee number has joined. */
function matchNamesakes(
  rows: readonly PlacedRow[],
  records: readonly StoredTeacher[],
  matches: Map<PlacedRow, TeacherMatch>,
): void {
  const { single, repeats } = partRepeats(rows);
  for (const { row, first } of repeats) {
    const facts = placeFacts(first.read.place, row.read.place);
    matches.set(row, {
      refused: refuseRow(row.read, teacherProblem(row.read, 'name', 'teacher-twice', facts)),
    });
  }
  const left = new Set(records);
  const open = new Set(single);
  for (const placed of single) {
    const exact = records.filter((record) => mayBe(placed, record) && sameMonth(placed, record));
    const rivals = single.filter((other) =>
      exact.some((record) => mayBe(other, record) && sameMonth(other, record)),
    );
    if (exact.length === 0) continue;
    open.delete(placed);
    for (const record of exact) left.delete(record);
    const [record] = exact;
    if (record !== undefined && exact.length === 1 && rivals.length === 1)
      matches.set(placed, { placed, record });
    else matches.set(placed, ambiguous(placed, Math.max(exact.length, rivals.length)));
  }
  matchRest([...open], [...left], matches);
}

/** What months did not join: one row and one record of one gender are the same person, with a month put right. */
function matchRest(
  rows: readonly PlacedRow[],
  records: readonly StoredTeacher[],
  matches: Map<PlacedRow, TeacherMatch>,
): void {
  for (const placed of rows) {
    const candidates = records.filter((record) => mayBe(placed, record));
    const [record] = candidates;
    if (record === undefined) continue;
    const sure = candidates.length === 1 && rows.length === 1 && record.gender === placed.row.gender;
    matches.set(placed, sure ? { placed, record } : ambiguous(placed, candidates.length));
  }
}

/** Two different employee numbers are two people. */
function mayBe({ row }: PlacedRow, record: StoredTeacher): boolean {
  return row.employeeNumber === undefined || record.employeeNumber === null;
}

function sameMonth({ row }: PlacedRow, record: StoredTeacher): boolean {
  return row.teachingSince === record.teachingSince;
}

/** Two rows without employee numbers and with one month cannot be told apart: the later one repeats the earlier. */
function partRepeats(rows: readonly PlacedRow[]): {
  readonly single: readonly PlacedRow[];
  readonly repeats: readonly { readonly row: PlacedRow; readonly first: PlacedRow }[];
} {
  const firsts = new Map<string, PlacedRow>();
  const single: PlacedRow[] = [];
  const repeats: { row: PlacedRow; first: PlacedRow }[] = [];
  for (const row of rows) {
    const first = firsts.get(row.row.teachingSince);
    if (row.row.employeeNumber === undefined && first !== undefined) repeats.push({ row, first });
    else single.push(row);
    if (row.row.employeeNumber === undefined && first === undefined) firsts.set(row.row.teachingSince, row);
  }
  return { single, repeats };
}

function ambiguous({ read }: PlacedRow, records: number): TeacherMatch {
  return { refused: refuseRow(read, teacherProblem(read, 'name', 'teacher-ambiguous', { records })) };
}

function nameWithin(kindergarten: KindergartenRef, name: string): string {
  const where = 'id' in kindergarten ? kindergarten.id : `new ${kindergarten.newAt}`;
  return `${where}\n${lookupKey(name)}`;
}
