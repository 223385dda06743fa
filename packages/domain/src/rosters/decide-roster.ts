import type { Day } from '../calendar/day.ts';
import { lookupKey } from '../text/normalise.ts';
import type { SheetGrid } from './cell-grid.ts';
import { decideKindergartens, type KindergartenDecision } from './decide-kindergartens.ts';
import { decideTeachers, type TeacherDecision } from './decide-teachers.ts';
import { countDecisions, type RosterCounts } from './decision.ts';
import { KindergartenBook } from './kindergarten-book.ts';
import { kindergartenColumns } from './kindergarten-columns.ts';
import { readRoster } from './read-roster.ts';
import { type RosterProblem, rosterProblem } from './roster-problem.ts';
import { headerOf } from './roster-table.ts';
import type { StoredKindergarten } from './stored-kindergarten.ts';
import type { StoredTeacher } from './stored-teacher.ts';

/** What is on record and who imports, as far as a roster has to do with it. */
export interface RosterGround {
  readonly today: Day;
  /** Names of all districts. */
  readonly districts: readonly string[];
  readonly kindergartens: readonly StoredKindergarten[];
  readonly teachers: readonly StoredTeacher[];
  /** Names of the districts in which the importing person may write; null for the whole city. */
  readonly remit: readonly string[] | null;
}

/** What an import would do, row by row. */
export interface RosterDecisions {
  readonly kindergartens: readonly KindergartenDecision[];
  readonly teachers: readonly TeacherDecision[];
  /** Districts that the import makes, by name, in the order of the rows. */
  readonly newDistricts: readonly string[];
  readonly counts: { readonly kindergartens: RosterCounts; readonly teachers: RosterCounts };
  /** All problems of sheets and rows; a row with one is refused. */
  readonly problems: readonly RosterProblem[];
  readonly warnings: readonly RosterProblem[];
}

/** Reads the sheets of one import against what is on record and decides every row. Nothing is written. */
export function decideRoster(sheets: readonly SheetGrid[], ground: RosterGround): RosterDecisions {
  const roster = readRoster(sheets, ground.today);
  const inRemit = remitOf(ground.remit);
  const kindergartens = decideKindergartens(roster.kindergartens, ground.kindergartens, inRemit);
  const districtOf = new Map(ground.kindergartens.map(({ id, district }) => [id, district]));
  const teachers = decideTeachers({
    rows: roster.teachers,
    stored: ground.teachers,
    kindergartens: new KindergartenBook(ground.kindergartens, kindergartens),
    inRemit,
    mayMoveFrom: (id) => inRemit(districtOf.get(id) ?? ''),
    today: ground.today,
  });
  const created = newDistricts(kindergartens, ground.districts);
  const refused = [...kindergartens, ...teachers].flatMap((each) =>
    each.kind === 'refused' ? each.read.problems : [],
  );
  return {
    kindergartens,
    teachers,
    newDistricts: created.map(({ facts }) => String(facts.district)),
    counts: { kindergartens: countDecisions(kindergartens), teachers: countDecisions(teachers) },
    problems: [...roster.problems, ...refused],
    warnings: [...created, ...roster.warnings],
  };
}

function remitOf(remit: readonly string[] | null): (district: string) => boolean {
  if (remit === null) return () => true;
  const keys = new Set(remit.map(lookupKey));
  return (district) => keys.has(lookupKey(district));
}

/** One warning for each district that is not there yet, at the first row that names it. */
function newDistricts(
  decisions: readonly KindergartenDecision[],
  districts: readonly string[],
): readonly RosterProblem[] {
  const known = new Set(districts.map(lookupKey));
  const column = headerOf(kindergartenColumns, 'district');
  return decisions.flatMap((decision) => {
    if (decision.kind !== 'new' && decision.kind !== 'changed') return [];
    const { district } = decision.kind === 'new' ? decision.values : decision.changes;
    if (district === undefined || known.has(lookupKey(district))) return [];
    known.add(lookupKey(district));
    return [
      rosterProblem(decision.read.place, { column, value: district }, 'district-created', { district }),
    ];
  });
}
