import type { AreaType } from '../kindergartens/area-type.ts';
import { areaTypeList } from '../kindergartens/area-type.ts';
import { type KindergartenGrade, kindergartenGradeList } from '../kindergartens/grade.ts';
import { latitudeBounds, longitudeBounds } from '../kindergartens/kindergarten-input.ts';
import { type KindergartenOwnership, kindergartenOwnershipList } from '../kindergartens/ownership.ts';
import { tidyLine } from '../text/normalise.ts';
import type { GridRow } from './cell-grid.ts';
import type { KindergartenColumnKey } from './kindergarten-columns.ts';
import type { RosterPhone } from './read-phone.ts';
import type { ReadRow } from './read-row.ts';
import { readBounded, readPhoneCell } from './read-values.ts';
import type { RosterTable } from './roster-table.ts';
import { RowReader } from './row-reader.ts';
import { tidyName } from './tidy-name.ts';

/** The figures of a kindergarten for the running school year; the last two only when the sheet has them. */
export interface RosterFigures {
  readonly classCount: number;
  readonly childCount: number;
  readonly childCountApproximate: boolean;
  readonly staffCount: number;
  readonly fullTimeTeacherCount?: number;
  readonly establishedTeacherCount?: number;
}

/** A row of the kindergarten sheet. What is undefined stays as it is stored. */
export interface KindergartenRow {
  readonly code?: string;
  readonly district: string;
  readonly name: string;
  readonly ownership: KindergartenOwnership;
  readonly grade: KindergartenGrade;
  readonly areaType: AreaType;
  readonly address?: string;
  readonly longitude?: number;
  readonly latitude?: number;
  readonly figures?: RosterFigures;
  readonly principal?: string;
  readonly phone?: RosterPhone;
}

type Reader = RowReader<KindergartenColumnKey>;
const count = { least: 0, most: 99_999, whole: true } as const;

/** Reads one row; it has a value only when nothing in it is refused. */
export function readKindergartenRow(table: RosterTable, row: GridRow): ReadRow<KindergartenRow> {
  const reader = new RowReader<KindergartenColumnKey>(table, row);
  const fields = {
    code: reader.code('code', 20),
    district: reader.required('district', reader.line('district', tidyName, 60, 2)),
    name: reader.required('name', reader.line('name', tidyName, 60, 2)),
    ownership: reader.required('ownership', reader.listed('ownership', kindergartenOwnershipList)),
    grade: reader.required('grade', reader.listed('grade', kindergartenGradeList)),
    areaType: reader.required('areaType', reader.listed('areaType', areaTypeList)),
    address: reader.line('address', tidyLine, 200),
    ...readCoordinates(reader),
    figures: readFigures(reader),
    principal: reader.line('principal', tidyName, 30),
    phone: readPhoneCell(reader, 'phone'),
  };
  const { place, problems, warnings } = reader;
  const value = problems.length === 0 ? (fields as KindergartenRow) : null;
  return { place, fields, value, problems, warnings };
}

function readCoordinates(reader: Reader): { readonly longitude?: number; readonly latitude?: number } {
  const longitude = readBounded(reader, 'longitude', longitudeBounds)?.number;
  const latitude = readBounded(reader, 'latitude', latitudeBounds)?.number;
  for (const [here, there] of [
    ['longitude', 'latitude'],
    ['latitude', 'longitude'],
  ] as const) {
    if (reader.text(here) !== '' && reader.text(there) === '') {
      reader.refuse(there, 'coordinate-pair-incomplete', { missing: there });
    }
  }
  return { longitude, latitude };
}

/** All three figures or none: a row that gives some of them is refused for the others. */
function readFigures(reader: Reader): RosterFigures | undefined {
  const classes = readBounded(reader, 'classCount', count);
  const children = readBounded(reader, 'childCount', { ...count, approximate: true });
  const staff = readBounded(reader, 'staffCount', count);
  const fullTimeTeacherCount = readBounded(reader, 'fullTimeTeacherCount', count)?.number;
  const establishedTeacherCount = readBounded(reader, 'establishedTeacherCount', count)?.number;
  const keys = ['classCount', 'childCount', 'staffCount'] as const;
  if (keys.every((key) => reader.text(key) === '')) return reader.warn('classCount', 'figures-missing');
  for (const key of keys) reader.required(key, reader.text(key) === '' ? undefined : key);
  if (classes === undefined || children === undefined || staff === undefined) return undefined;
  return {
    classCount: classes.number,
    childCount: children.number,
    childCountApproximate: children.approximate,
    staffCount: staff.number,
    fullTimeTeacherCount,
    establishedTeacherCount,
  };
}
