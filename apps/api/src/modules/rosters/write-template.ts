import { areaList } from '@qinglan/domain/areas/area';
import { ageGroupList } from '@qinglan/domain/kindergartens/age-group';
import { areaTypeList } from '@qinglan/domain/kindergartens/area-type';
import { kindergartenGradeList } from '@qinglan/domain/kindergartens/grade';
import { kindergartenOwnershipList } from '@qinglan/domain/kindergartens/ownership';
import { kindergartenColumns } from '@qinglan/domain/rosters/kindergarten-columns';
import type { WrittenCell } from '@qinglan/domain/rosters/roster-cells';
import { teacherColumns } from '@qinglan/domain/rosters/teacher-columns';
import { educationList } from '@qinglan/domain/teachers/education';
import { employmentList } from '@qinglan/domain/teachers/employment';
import { genderList } from '@qinglan/domain/teachers/gender';
import { postList } from '@qinglan/domain/teachers/post';
import { titleList } from '@qinglan/domain/teachers/title';
import type { DataValidation } from 'hucre/xlsx';
import { type KindergartenKey, listColumn, type TeacherKey } from './roster-sheets.ts';
import { templateNotes } from './template-notes.ts';
import { columnLetters } from './used-range.ts';
import { type ListSheet, writeLists } from './write-list.ts';

/** What the drop-downs of a template offer beside the closed lists. */
export interface TemplateChoices {
  readonly districts: readonly string[];
  readonly kindergartens: readonly string[];
}

/** Rows under the header for which drop-downs are set. */
const rowsOffered = 2_000;

const labelsOf = (list: {
  readonly codes: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}) => list.codes.map((code) => list.labels[code] ?? code);

/** The empty roster to fill in: two sheets with an example row each, drop-downs, a sheet of notes. */
export async function writeTemplate({ districts, kindergartens }: TemplateChoices): Promise<Uint8Array> {
  const choices = {
    district: districts,
    kindergarten: kindergartens,
    ownership: labelsOf(kindergartenOwnershipList),
    grade: labelsOf(kindergartenGradeList),
    areaType: labelsOf(areaTypeList),
    gender: labelsOf(genderList),
    post: labelsOf(postList),
    ageGroup: labelsOf(ageGroupList),
    education: labelsOf(educationList),
    employment: labelsOf(employmentList),
    title: labelsOf(titleList),
    areas: labelsOf(areaList),
  } as const;
  const names = Object.keys(choices) as (keyof typeof choices)[];
  const optionsOf = (key: string): DataValidation['formula1'] => {
    const at = (names as readonly string[]).indexOf(key);
    const values = at < 0 ? [] : choices[names[at] ?? 'areas'];
    const letters = columnLetters(at + 1);
    return values.length === 0 ? undefined : `选项!$${letters}$2:$${letters}$${values.length + 1}`;
  };
  const longest = Math.max(...names.map((name) => choices[name].length));
  const options: ListSheet = {
    name: '选项',
    columns: names.map((header) => ({ header, asText: true })),
    rows: Array.from({ length: longest }, (_x, row) => names.map((name) => choices[name][row] ?? null)),
    hidden: true,
  };
  return writeLists([
    rosterSheet('幼儿园', kindergartenColumns, kindergartenExample, optionsOf),
    rosterSheet('教师', teacherColumns, teacherExample, optionsOf),
    {
      name: '填写说明',
      columns: [{ header: '填写说明', width: 100 }],
      rows: templateNotes.map((note) => [note]),
    },
    options,
  ]);
}

function rosterSheet<Key extends KindergartenKey | TeacherKey>(
  name: string,
  columns: readonly { readonly key: Key; readonly header: string }[],
  example: Readonly<Partial<Record<Key, WrittenCell>>>,
  optionsOf: (key: string) => string | undefined,
): ListSheet {
  const validations = columns.flatMap(({ key }, at): DataValidation[] => {
    const formula1 = optionsOf(key);
    if (formula1 === undefined) return [];
    const letters = columnLetters(at + 1);
    // A word that is not offered is only warned of: synonyms are read as well, and new kindergartens must have a way in.
    return [
      {
        type: 'list',
        formula1,
        range: `${letters}2:${letters}${rowsOffered + 1}`,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'warning',
        errorTitle: '不在列表中',
        errorMessage: '列表里没有这个词，仍要填写吗？',
      },
    ];
  });
  return {
    name,
    columns: columns.map(listColumn),
    rows: [columns.map(({ key }) => example[key] ?? null)],
    validations,
  };
}

const kindergartenExample: Readonly<Partial<Record<KindergartenKey, WrittenCell>>> = {
  serial: '示例',
  code: '3301020001',
  district: '东湖区',
  name: '东湖区第一幼儿园',
  ownership: '公办',
  grade: '省一级',
  areaType: '城区',
  address: '人民路1号',
  longitude: 120.16,
  latitude: 30.27,
  classCount: 12,
  childCount: 360,
  staffCount: 45,
  fullTimeTeacherCount: 26,
  establishedTeacherCount: 15,
  principal: '王芳',
  phone: '0571-88886666',
};

const teacherExample: Readonly<Partial<Record<TeacherKey, WrittenCell>>> = {
  serial: '示例',
  name: '张丽',
  gender: '女',
  district: '东湖区',
  kindergarten: '东湖区第一幼儿园',
  employeeNumber: 'T0001',
  post: '教师',
  ageGroup: '小班',
  teachingSince: '2012-09',
  education: '本科',
  major: '学前教育',
  employment: '在编',
  title: '一级',
  honours: '市级骨干教师、区县级学科带头人',
  strengths: '环境与区域、家园共育',
  needs: '反思与教研',
  menteeCapacity: 2,
  phone: '13812341234',
};
