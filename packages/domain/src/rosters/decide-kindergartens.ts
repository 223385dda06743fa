import { isMaskOf } from '../contact/phone.ts';
import { lookupKey } from '../text/normalise.ts';
import { type Decision, differences } from './decision.ts';
import { type KindergartenIndex, kindergartenIndex } from './kindergarten-index.ts';
import type { KindergartenRow, RosterFigures } from './kindergarten-row.ts';
import { placeFacts } from './place-facts.ts';
import { type ReadRow, refuseRow } from './read-row.ts';
import type { RosterCode, RosterProblem, RowPlace } from './roster-problem.ts';
import { kindergartenProblem } from './row-problem.ts';
import type { KindergartenValues, StoredFigures, StoredKindergarten } from './stored-kindergarten.ts';

export type KindergartenDecision = Decision<KindergartenRow, StoredKindergarten, KindergartenValues>;

/**
 * Finds the record of each row by its code, else by its name (or an alias) within the district, and says what becomes
 * of the row. `inRemit` says whether the importing person may write in a district, by its name.
 */
export function decideKindergartens(
  rows: readonly ReadRow<KindergartenRow>[],
  stored: readonly StoredKindergarten[],
  inRemit: (district: string) => boolean,
): readonly KindergartenDecision[] {
  const index = kindergartenIndex(stored);
  const taken = new Map<string, RowPlace>();
  return rows.map((read): KindergartenDecision => {
    const row = read.value;
    if (row === null) return { kind: 'refused', read };
    const { record, problem } = recordOf(row, read, index);
    if (problem !== undefined) return { kind: 'refused', read: refuseRow(read, problem) };
    const problems = problemsWith(row, read, record, taken, inRemit);
    if (problems.length > 0) return { kind: 'refused', read: refuseRow(read, ...problems) };
    if (record === null) return { kind: 'new', read, values: newValues(row) };
    taken.set(record.id, read.place);
    const changes = changesOf(row, record);
    if (Object.keys(changes).length === 0) return { kind: 'unchanged', read, stored: record };
    return { kind: 'changed', read, stored: record, changes };
  });
}

function recordOf(
  row: KindergartenRow,
  read: ReadRow<KindergartenRow>,
  index: KindergartenIndex,
): { readonly record: StoredKindergarten | null; readonly problem?: RosterProblem } {
  const refused = (code: RosterCode, facts = {}) => ({
    record: null,
    problem: kindergartenProblem(read, 'name', code, facts),
  });
  const namesakes = index.inDistrict(row.district, row.name);
  const coded = row.code === undefined ? null : index.byCode(row.code);
  if (coded !== null) {
    const other = namesakes.find(
      ({ id, name }) => id !== coded.id && lookupKey(name) === lookupKey(row.name),
    );
    return other === undefined ? { record: coded } : refused('kindergarten-name-taken');
  }
  if (namesakes.length > 1) return refused('kindergarten-ambiguous', { records: namesakes.length });
  const [only = null] = namesakes;
  if (row.code !== undefined && only !== null && only.code !== null)
    return refused('kindergarten-name-taken');
  return { record: only };
}

function problemsWith(
  row: KindergartenRow,
  read: ReadRow<KindergartenRow>,
  record: StoredKindergarten | null,
  taken: ReadonlyMap<string, RowPlace>,
  inRemit: (district: string) => boolean,
): readonly RosterProblem[] {
  const problems: RosterProblem[] = [];
  const first = record === null ? undefined : taken.get(record.id);
  if (first !== undefined) {
    problems.push(kindergartenProblem(read, 'name', 'kindergarten-twice', placeFacts(first, read.place)));
  }
  if (!inRemit(row.district) || (record !== null && !inRemit(record.district))) {
    problems.push(kindergartenProblem(read, 'district', 'district-outside-remit'));
  }
  if (record?.archived === true) problems.push(kindergartenProblem(read, 'name', 'kindergarten-archived'));
  if (row.phone !== undefined && 'masked' in row.phone) {
    const phone = record?.phone ?? null;
    if (phone === null || !isMaskOf(row.phone.masked, phone)) {
      problems.push(kindergartenProblem(read, 'phone', 'masked-phone-differs'));
    }
  }
  return problems;
}

function newValues(row: KindergartenRow): KindergartenValues {
  return {
    code: row.code ?? null,
    name: row.name,
    district: row.district,
    ownership: row.ownership,
    grade: row.grade,
    areaType: row.areaType,
    address: row.address ?? null,
    longitude: row.longitude ?? null,
    latitude: row.latitude ?? null,
    principal: row.principal ?? null,
    phone: row.phone !== undefined && 'phone' in row.phone ? row.phone.phone : null,
    figures: row.figures === undefined ? null : figuresOver(null, row.figures),
  };
}

function changesOf(row: KindergartenRow, record: StoredKindergarten): Partial<KindergartenValues> {
  const { code, name, district, address, principal, figures, phone } = row;
  const alias = record.aliases.some((each) => lookupKey(each) === lookupKey(name));
  const after: Partial<KindergartenValues> = {
    ownership: row.ownership,
    grade: row.grade,
    areaType: row.areaType,
    longitude: row.longitude,
    latitude: row.latitude,
    code: sameText(code, record.code),
    name: alias ? undefined : sameText(name, record.name),
    district: sameText(district, record.district),
    address: sameText(address, record.address),
    principal: sameText(principal, record.principal),
    phone: phone !== undefined && 'phone' in phone ? phone.phone : undefined,
    figures: figures === undefined ? undefined : otherFigures(record.figures, figures),
  };
  return differences<KindergartenValues>(record, after);
}

/** Undefined when the text only differs from the stored one in widths, spaces or case: that is no change. */
function sameText(text: string | undefined, stored: string | null): string | undefined {
  if (text === undefined || stored === null) return text;
  return lookupKey(text) === lookupKey(stored) ? undefined : text;
}

/** Undefined when the row says what is stored. */
function otherFigures(stored: StoredFigures | null, row: RosterFigures): StoredFigures | undefined {
  const figures = figuresOver(stored, row);
  if (stored === null) return figures;
  return Object.keys(differences(stored, figures)).length > 0 ? figures : undefined;
}

function figuresOver(stored: StoredFigures | null, row: RosterFigures): StoredFigures {
  return {
    classCount: row.classCount,
    childCount: row.childCount,
    childCountApproximate: row.childCountApproximate,
    staffCount: row.staffCount,
    fullTimeTeacherCount: row.fullTimeTeacherCount ?? stored?.fullTimeTeacherCount ?? null,
    establishedTeacherCount: row.establishedTeacherCount ?? stored?.establishedTeacherCount ?? null,
  };
}
