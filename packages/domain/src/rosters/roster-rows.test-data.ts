import type { GridCell, SheetGrid } from './cell-grid.ts';
import { type KindergartenColumnKey, kindergartenColumns } from './kindergarten-columns.ts';
import { sheetOf } from './sheet-of.ts';
import { type TeacherColumnKey, teacherColumns } from './teacher-columns.ts';

type Cells<Key extends string> = Readonly<Partial<Record<Key, GridCell>>>;
export type KindergartenCells = Cells<KindergartenColumnKey>;
export type TeacherCells = Cells<TeacherColumnKey>;

/** The tests' day. */
export const today = '2026-10-15';

/** A kindergarten row in which nothing is wrong. */
export const soundKindergarten: KindergartenCells = {
  code: 'DH001',
  district: '东湖区',
  name: '第一幼儿园',
  ownership: '公办',
  grade: '省示范',
  areaType: '城区',
  address: '人民路 1 号',
  longitude: 114.35,
  latitude: 30.52,
  classCount: 12,
  childCount: 360,
  staffCount: 45,
  fullTimeTeacherCount: 28,
  establishedTeacherCount: 15,
  principal: '王芳',
  phone: '13812341234',
};

/** A teacher row in which nothing is wrong. */
export const soundTeacher: TeacherCells = {
  name: '张丽',
  gender: '女',
  district: '东湖区',
  kindergarten: '第一幼儿园',
  employeeNumber: 'T0001',
  post: '教师',
  ageGroup: '小班',
  teachingSince: '2012-09',
  education: '本科',
  major: '学前教育',
  employment: '在编',
  title: '一级',
  honours: '市骨干教师',
  strengths: '环创',
  needs: '教研',
  menteeCapacity: 2,
  phone: '13912341234',
};

/** A kindergarten sheet: the header in row 1, data from row 2. */
export function kindergartenSheet(...rows: readonly KindergartenCells[]): SheetGrid {
  const header = kindergartenColumns.map((column) => column.header);
  return sheetOf([header, ...rows.map((row) => kindergartenColumns.map(({ key }) => row[key] ?? null))], {
    name: '幼儿园',
  });
}

/** A teacher sheet: the header in row 1, data from row 2. */
export function teacherSheet(...rows: readonly TeacherCells[]): SheetGrid {
  const header = teacherColumns.map((column) => column.header);
  return sheetOf([header, ...rows.map((row) => teacherColumns.map(({ key }) => row[key] ?? null))], {
    name: '教师',
  });
}
