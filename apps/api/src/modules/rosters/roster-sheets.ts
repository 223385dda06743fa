import { kindergartenColumns } from '@qinglan/domain/rosters/kindergarten-columns';
import { kindergartenCells, teacherCells } from '@qinglan/domain/rosters/roster-cells';
import type { StoredKindergarten } from '@qinglan/domain/rosters/stored-kindergarten';
import type { StoredTeacher } from '@qinglan/domain/rosters/stored-teacher';
import { teacherColumns } from '@qinglan/domain/rosters/teacher-columns';
import type { ListColumn, ListSheet } from './write-list.ts';

export type KindergartenKey = (typeof kindergartenColumns)[number]['key'];
export type TeacherKey = (typeof teacherColumns)[number]['key'];

/** Columns whose cells are text in every file that goes out. */
const textKeys: ReadonlySet<string> = new Set(['code', 'employeeNumber', 'phone', 'teachingSince']);
const widths: Readonly<Partial<Record<KindergartenKey | TeacherKey, number>>> = {
  serial: 8,
  name: 24,
  kindergarten: 24,
  address: 36,
  phone: 18,
  honours: 28,
  strengths: 28,
  needs: 28,
};

/** Kindergartens as a sheet with the canonical headers and whole phones. */
export function kindergartensSheet(kindergartens: readonly StoredKindergarten[]): ListSheet {
  const rows = kindergartens.map((each, at) => {
    const cells = { serial: at + 1, ...kindergartenCells(each, 'whole') };
    return kindergartenColumns.map(({ key }) => cells[key]);
  });
  return { name: '幼儿园', columns: kindergartenColumns.map(listColumn), rows };
}

/** Teachers as a sheet; `places` has the name and district of each kindergarten by its id. */
export function teachersSheet(
  teachers: readonly StoredTeacher[],
  places: ReadonlyMap<string, { readonly name: string; readonly district: string }>,
): ListSheet {
  const rows = teachers.map((each, at) => {
    const place = places.get(each.kindergartenId) ?? { name: '', district: '' };
    const cells = { serial: at + 1, ...teacherCells(each, place, 'whole') };
    return teacherColumns.map(({ key }) => cells[key]);
  });
  return { name: '教师', columns: teacherColumns.map(listColumn), rows };
}

export function listColumn({
  key,
  header,
}: {
  readonly key: KindergartenKey | TeacherKey;
  readonly header: string;
}): ListColumn {
  const width = widths[key];
  return { header, asText: textKeys.has(key), ...(width !== undefined && { width }) };
}
