import type { SheetGrid } from '@qinglan/domain/rosters/cell-grid';
import { decideRoster, type RosterDecisions, type RosterGround } from '@qinglan/domain/rosters/decide-roster';
import { type RosterProblem, rosterProblem } from '@qinglan/domain/rosters/roster-problem';
import type { KindergartenValues } from '@qinglan/domain/rosters/stored-kindergarten';
import type { TeacherValues } from '@qinglan/domain/rosters/stored-teacher';
import { FileRefusal } from './file-refusal.ts';
import { type RosterFile, readWorkbook } from './read-workbook.ts';
import type { TellProgress } from './roster-jobs.ts';

/** A record that an import makes; `at` is its place among the decisions, by which teachers refer to new kindergartens. */
export interface Making<Values> {
  readonly at: number;
  readonly values: Values;
}

/** A record that an import changes, by the record's id. */
export interface Changing<Values> {
  readonly id: string;
  readonly changes: Partial<Values>;
}

/** What an import would do, without the rows it comes from: small enough to pass between threads. */
export interface RosterPlan
  extends Pick<RosterDecisions, 'newDistricts' | 'counts' | 'problems' | 'warnings'> {
  readonly newKindergartens: readonly Making<KindergartenValues>[];
  readonly changedKindergartens: readonly Changing<KindergartenValues>[];
  readonly newTeachers: readonly Making<TeacherValues>[];
  readonly changedTeachers: readonly Changing<TeacherValues>[];
}

/**
 * Reads the files of one import and decides every row. A file that cannot be read at all is a problem of its own
 * beside the others. Seconds of processor for a city: servers go through `planAside`.
 */
export async function planRoster(
  files: readonly RosterFile[],
  ground: RosterGround,
  tell: TellProgress = () => undefined,
): Promise<RosterPlan> {
  const sheets: SheetGrid[] = [];
  const unreadable: RosterProblem[] = [];
  for (const [at, file] of files.entries()) {
    tell({ stage: 'reading', done: at, total: files.length });
    try {
      for (const sheet of await readWorkbook(file)) sheets.push(sheet);
    } catch (error) {
      if (!(error instanceof FileRefusal)) throw error;
      unreadable.push(rosterProblem({ file: file.name, sheet: '', row: 0 }, {}, error.code, error.facts));
    }
  }
  tell({ stage: 'deciding', done: 0, total: sheets.reduce((sum, { rows }) => sum + rows.length, 0) });
  const decided = decideRoster(sheets, ground);
  return {
    newDistricts: decided.newDistricts,
    counts: decided.counts,
    problems: [...unreadable, ...decided.problems],
    warnings: decided.warnings,
    newKindergartens: making(decided.kindergartens),
    changedKindergartens: changing(decided.kindergartens),
    newTeachers: making(decided.teachers),
    changedTeachers: changing(decided.teachers),
  };
}

type Decided<Values> = readonly (
  | { readonly kind: 'new'; readonly values: Values }
  | { readonly kind: 'changed'; readonly stored: { readonly id: string }; readonly changes: Partial<Values> }
  | { readonly kind: 'unchanged' | 'refused' }
)[];

function making<Values>(decisions: Decided<Values>): readonly Making<Values>[] {
  return decisions.flatMap((each, at) => (each.kind === 'new' ? [{ at, values: each.values }] : []));
}

function changing<Values>(decisions: Decided<Values>): readonly Changing<Values>[] {
  return decisions.flatMap((each) =>
    each.kind === 'changed' ? [{ id: each.stored.id, changes: each.changes }] : [],
  );
}
