import type { Day } from '../calendar/day.ts';
import { lookupKey } from '../text/normalise.ts';
import type { SheetGrid } from './cell-grid.ts';
import { findTables } from './find-tables.ts';
import { type KindergartenRow, readKindergartenRow } from './kindergarten-row.ts';
import { placeFacts } from './place-facts.ts';
import { type ReadRow, refuseRow } from './read-row.ts';
import { type RosterProblem, type RowPlace, rosterProblem } from './roster-problem.ts';
import type { RosterTable } from './roster-table.ts';
import { kindergartenProblem, teacherProblem } from './row-problem.ts';
import { readTeacherRow, type TeacherRow } from './teacher-row.ts';

/** Everything that was read of some sheets. Problems of rows stand at the rows; `problems` are those of whole sheets. */
export interface ReadRoster {
  readonly kindergartens: readonly ReadRow<KindergartenRow>[];
  readonly teachers: readonly ReadRow<TeacherRow>[];
  readonly problems: readonly RosterProblem[];
  readonly warnings: readonly RosterProblem[];
}

/**
 * Reads the sheets of all files of one import. Sheets come in any order, and rows that repeat an earlier one, also of
 * another sheet or file, are refused. A sheet that lacks a column is told once, and all its rows count as refused.
 */
export function readRoster(sheets: readonly SheetGrid[], today: Day): ReadRoster {
  const found = sheets.map(findTables);
  const tables = found.flatMap((each) => each.tables);
  const kindergartens = tables.flatMap((table) =>
    table.kind === 'kindergartens' ? readRows(table, (row) => readKindergartenRow(table, row)) : [],
  );
  const teachers = tables.flatMap((table) =>
    table.kind === 'teachers' ? readRows(table, (row) => readTeacherRow(table, row, today)) : [],
  );
  const rows = [...kindergartens, ...teachers];
  return {
    kindergartens: refuseSameKindergarten(kindergartens),
    teachers: refuseSameNumber(teachers),
    problems: [...found.flatMap((each) => each.problems), ...withoutRoster(sheets, tables)],
    warnings: [...found.flatMap((each) => each.warnings), ...rows.flatMap((row) => row.warnings)],
  };
}

function readRows<Row>(
  table: RosterTable,
  read: (row: RosterTable['rows'][number]) => ReadRow<Row>,
): readonly ReadRow<Row>[] {
  const complete = table.columns.every(({ key, mayBeAbsent }) => mayBeAbsent || table.places.has(key));
  const rows = table.rows.map(read);
  return complete ? rows : rows.map((row) => ({ ...row, value: null, problems: [], warnings: [] }));
}

function withoutRoster(
  sheets: readonly SheetGrid[],
  tables: readonly RosterTable[],
): readonly RosterProblem[] {
  const files = [...new Set(sheets.map(({ file }) => file))];
  return files
    .filter((file) => !tables.some((table) => table.file === file))
    .map((file) => rosterProblem({ file, sheet: '', row: 0 }, {}, 'file-without-roster'));
}

function refuseSameKindergarten(
  rows: readonly ReadRow<KindergartenRow>[],
): readonly ReadRow<KindergartenRow>[] {
  const byName = new Map<string, RowPlace>();
  const byCode = new Map<string, RowPlace>();
  return rows.map((read) => {
    const { code, district, name } = read.fields;
    const named = name === undefined ? null : `${lookupKey(district ?? '')} ${lookupKey(name)}`;
    const sameName = claim(byName, named, read.place);
    const sameCode = claim(byCode, code === undefined ? null : lookupKey(code), read.place);
    const first = sameName ?? sameCode;
    if (first === null) return read;
    const key = sameName === null ? 'code' : 'name';
    return refuseRow(
      read,
      kindergartenProblem(read, key, 'kindergarten-twice', placeFacts(first, read.place)),
    );
  });
}

function refuseSameNumber(rows: readonly ReadRow<TeacherRow>[]): readonly ReadRow<TeacherRow>[] {
  const byNumber = new Map<string, RowPlace>();
  return rows.map((read) => {
    const number = read.fields.employeeNumber;
    const first = claim(byNumber, number === undefined ? null : lookupKey(number), read.place);
    if (first === null) return read;
    const facts = placeFacts(first, read.place);
    return refuseRow(read, teacherProblem(read, 'employeeNumber', 'employee-number-twice', facts));
  });
}

/** The place that had the key before, or null when it is free, and then it is this place's. */
function claim(places: Map<string, RowPlace>, key: string | null, place: RowPlace): RowPlace | null {
  if (key === null) return null;
  const first = places.get(key);
  if (first === undefined) places.set(key, place);
  return first ?? null;
}
