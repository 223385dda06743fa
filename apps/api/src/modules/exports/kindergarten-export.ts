import { areaList } from '@qinglan/domain/areas/area';
import { schoolYearOf } from '@qinglan/domain/calendar/school-year';
import { kindergartenColumns } from '@qinglan/domain/rosters/kindergarten-columns';
import { kindergartenCells } from '@qinglan/domain/rosters/roster-cells';
import type { KindergartenValues, StoredFigures } from '@qinglan/domain/rosters/stored-kindergarten';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { listColumn } from '../rosters/roster-sheets.ts';
import { instantCell } from './instant-cell.ts';
import { type Cells, listExport } from './list-export.ts';

interface Areas {
  readonly area: keyof typeof areaList.labels;
}

type Details = Pick<
  KindergartenValues,
  'code' | 'ownership' | 'grade' | 'areaType' | 'longitude' | 'latitude'
> & {
  readonly founded: string | null;
  readonly strengths: readonly Areas[];
  readonly needs: readonly Areas[];
  readonly teacherCount: number;
  readonly profiles: readonly (StoredFigures & { readonly schoolYear: number })[];
  readonly archivedOn: string | null;
  readonly updatedAt: Date | string;
};

interface Node {
  readonly name: string;
  readonly district: { readonly name: string };
  readonly details: Details | null;
  readonly contacts: {
    readonly address: string | null;
    readonly principal: string | null;
    readonly phoneMasked: string | null;
  } | null;
}

/** Columns of the screen that the roster calls otherwise. */
const screenKeys: Readonly<Record<string, string>> = { classCount: 'classes', childCount: 'children' };
const areaWords = (areas: readonly Areas[]) =>
  areas.map(({ area }) => areaList.labels[area]).join('、') || null;

/**
 * The list of kindergartens: the roster's headers where it has the column. Figures are those of the running school
 * year: an import would take older ones for new.
 */
export const kindergartenExport = listExport<Node>({
  list: 'kindergartens',
  title: '幼儿园名单',
  sheet: '幼儿园',
  type: 'Kindergarten',
  selection: `id name viewerCanEdit
    district { name }
    details {
      code ownership grade areaType founded longitude latitude strengths { area } needs { area } teacherCount
      profiles { schoolYear classCount childCount childCountApproximate staffCount fullTimeTeacherCount establishedTeacherCount }
      archivedOn updatedAt
    }
    contacts { address principal phoneMasked }`,
  columns: [
    ...kindergartenColumns.map((column) => ({
      ...listColumn(column),
      key: screenKeys[column.key] ?? column.key,
    })),
    { key: 'teachers', header: '在册教师数' },
    { key: 'needs', header: '发展需求', width: 28 },
    { key: 'strengths', header: '擅长领域', width: 28 },
    { key: 'founded', header: '建园年月', asText: true },
    { key: 'archived', header: '归档日期', asText: true },
    { key: 'updatedAt', header: '更新时间', width: 18 },
  ],
  several: { coordinates: ['longitude', 'latitude'] },
  roster: kindergartenColumns.map(({ key }) => screenKeys[key] ?? key),
  phonesOf: Kindergarten,
  cells: ({ name, district, details, contacts }, { today, serial, phone }): Cells => {
    if (details === null) return { serial, name, district: district.name };
    const shown = phone === undefined ? (contacts?.phoneMasked ?? null) : phone;
    const figures = details.profiles.find(({ schoolYear }) => schoolYear === schoolYearOf(today)) ?? null;
    const values = {
      ...details,
      name,
      district: district.name,
      figures,
      address: contacts?.address ?? null,
      principal: contacts?.principal ?? null,
      phone: shown,
    };
    const { classCount, childCount, ...cells } = kindergartenCells(values, 'whole');
    return {
      ...cells,
      serial,
      classes: classCount,
      children: childCount,
      teachers: details.teacherCount,
      needs: areaWords(details.needs),
      strengths: areaWords(details.strengths),
      founded: details.founded,
      archived: details.archivedOn,
      updatedAt: instantCell(details.updatedAt),
    };
  },
});
