import { areaList } from '@qinglan/domain/areas/area';
import { ageGroupList } from '@qinglan/domain/kindergartens/age-group';
import { teacherCells } from '@qinglan/domain/rosters/roster-cells';
import type { StoredTeacher } from '@qinglan/domain/rosters/stored-teacher';
import { teacherColumns } from '@qinglan/domain/rosters/teacher-columns';
import { postList } from '@qinglan/domain/teachers/post';
import { teacherStatusList } from '@qinglan/domain/teachers/teacher-status';
import { yearsOfService } from '@qinglan/domain/teachers/years-of-service';
import { listColumn } from '../rosters/roster-sheets.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import { instantCell } from './instant-cell.ts';
import { type Cells, listExport } from './list-export.ts';

type Details = Omit<
  StoredTeacher,
  'id' | 'name' | 'kindergartenId' | 'servingFrom' | 'post' | 'ageGroup' | 'phone'
> & {
  readonly phoneMasked: string | null;
  readonly hasAccount: boolean;
  readonly updatedAt: Date | string;
};

interface Node {
  readonly name: string;
  readonly kindergarten: { readonly name: string; readonly district: { readonly name: string } };
  readonly outline: {
    readonly post: StoredTeacher['post'];
    readonly ageGroup: StoredTeacher['ageGroup'];
    readonly strengthAreas: readonly (keyof typeof areaList.labels)[];
    readonly needAreas: readonly (keyof typeof areaList.labels)[];
  } | null;
  readonly details: Details | null;
}

/** Columns of the screen that the roster calls otherwise. */
const screenKeys: Readonly<Record<string, string>> = { menteeCapacity: 'capacity' };

/** The list of teachers: the roster's headers where it has the column. */
export const teacherExport = listExport<Node>({
  list: 'teachers',
  title: '教师名单',
  sheet: '教师',
  type: 'Teacher',
  selection: `id name viewerCanEdit
    kindergarten { name district { name } }
    outline { post ageGroup strengthAreas needAreas }
    details {
      gender employeeNumber teachingSince education preschoolMajor employment title honours { kind level }
      strengths { area level learningDomains } needs { area level learningDomains }
      menteeCapacity status phoneMasked hasAccount updatedAt
    }`,
  columns: [
    ...teacherColumns.map((column) => ({ ...listColumn(column), key: screenKeys[column.key] ?? column.key })),
    { key: 'years', header: '教龄' },
    { key: 'status', header: '在岗状态' },
    { key: 'account', header: '登录账号' },
    { key: 'updatedAt', header: '更新时间', width: 18 },
  ],
  roster: teacherColumns.map(({ key }) => screenKeys[key] ?? key),
  phonesOf: Teacher,
  cells: ({ name, kindergarten, outline, details }, { today, serial, phone }): Cells => {
    const place = { name: kindergarten.name, district: kindergarten.district.name };
    if (outline === null || details === null) {
      return { serial, name, kindergarten: place.name, district: place.district, ...outlined(outline) };
    }
    const shown = phone === undefined ? details.phoneMasked : phone;
    const { menteeCapacity, ...cells } = teacherCells(
      { ...details, ...outline, name, phone: shown },
      place,
      'whole',
    );
    return {
      ...cells,
      serial,
      capacity: menteeCapacity,
      years: yearsOfService(details.teachingSince, today),
      status: teacherStatusList.labels[details.status],
      account: details.hasAccount ? '已开通' : '未开通',
      updatedAt: instantCell(details.updatedAt),
    };
  },
});

/** What those see who meet the teacher in a pair. */
function outlined(outline: Node['outline']): Cells {
  if (outline === null) return {};
  const { post, ageGroup, strengthAreas, needAreas } = outline;
  const words = (areas: typeof needAreas) => areas.map((area) => areaList.labels[area]).join('、') || null;
  return {
    post: postList.labels[post],
    ageGroup: ageGroup && ageGroupList.labels[ageGroup],
    strengths: words(strengthAreas),
    needs: words(needAreas),
  };
}
