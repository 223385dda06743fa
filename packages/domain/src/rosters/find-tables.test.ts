import { expect, test } from 'vitest';
import type { GridCell } from './cell-grid.ts';
import { findTables } from './find-tables.ts';
import { headerKey } from './header-key.ts';
import { kindergartenColumns } from './kindergarten-columns.ts';
import { sheetOf } from './sheet-of.ts';
import { teacherColumns } from './teacher-columns.ts';

const kindergartenHeader = kindergartenColumns.map(({ header }) => header);
const teacherHeader = teacherColumns.map(({ header }) => header);
const someTeacher: readonly GridCell[] = [
  1,
  '张丽',
  '女',
  '东湖区',
  '第一幼儿园',
  'T1',
  '教师',
  '小班',
  '2019-09',
];

test.each([
  ['as written', '办园性质', '办园性质'],
  ['line breaks and blanks', ' 办园\n性 质 ', '办园性质'],
  ['a unit in brackets', '在园幼儿数（人）', '在园幼儿数'],
  ['a hint in brackets', '园长(负责人)', '园长'],
  ['the mark of a required column', '*姓名', '姓名'],
  ['part of a count', '其中：在编教师数', '在编教师数'],
  ['nothing but brackets', '(区县)', '(区县)'],
])('a header key: %s', (_what, text, key) => {
  expect(headerKey(text)).toBe(key);
});

test('each kind is known by its headers, whatever the sheet is called', () => {
  expect(findTables(sheetOf([kindergartenHeader])).tables).toMatchObject([
    { kind: 'kindergartens', headerRow: 1 },
  ]);
  expect(findTables(sheetOf([teacherHeader])).tables).toMatchObject([{ kind: 'teachers', headerRow: 1 }]);
});

test('synonyms stand for the canonical headers', () => {
  const header = ['教师姓名', '性别', '单位', '职务', '参加工作时间', '专业技术职称', '联系电话'];
  const [table] = findTables(sheetOf([header, []])).tables;
  expect(table?.kind).toBe('teachers');
  expect(Object.fromEntries(table?.places ?? [])).toEqual({
    name: 0,
    gender: 1,
    kindergarten: 2,
    post: 3,
    teachingSince: 4,
    title: 5,
    phone: 6,
  });
});

test('title rows above the header are passed over and rows keep their numbers', () => {
  const title = ['2026 年秋季教师花名册'];
  const { tables } = findTables(
    sheetOf([title, [], ['单位：市教育局', null, '2026年9月'], teacherHeader, someTeacher]),
  );
  expect(tables).toMatchObject([{ headerRow: 4, rows: [{ row: 5 }] }]);
});

test('a header of two rows is one header', () => {
  const above = [
    '序号',
    '区县',
    '幼儿园名称',
    '办园性质',
    '等级',
    '城乡类型',
    '规模',
    null,
    null,
    '园长',
    '联系电话',
  ];
  const below = [null, null, null, null, null, null, '班级数（个）', '在园幼儿数（人）', '教职工数（人）'];
  const { tables, problems, warnings } = findTables(sheetOf([above, below]));
  expect(tables).toMatchObject([{ kind: 'kindergartens', headerRow: 2 }]);
  expect(tables[0]?.places.get('childCount')).toBe(7);
  expect(problems).toEqual([]);
  expect(warnings).toEqual([]);
});

test('a header merged over two rows is spread and still one header', () => {
  const { tables } = findTables(sheetOf([teacherHeader, teacherHeader, someTeacher]));
  expect(tables).toMatchObject([{ headerRow: 2, rows: [{ row: 3 }] }]);
});

test('a header repeated on the next page begins again', () => {
  const { tables } = findTables(sheetOf([teacherHeader, someTeacher, teacherHeader, someTeacher]));
  expect(tables.map(({ rows }) => rows.map(({ row }) => row))).toEqual([[2], [4]]);
});

test.each<[string, readonly GridCell[]]>([
  ['an empty row', [null, '', '　']],
  ['a running number alone', [7]],
  ['合计', ['合计', null, null, 30]],
  ['总 计 with blanks in it', ['总 计', null, null, 30]],
  ['小计 in the name column', [null, '小计：', null, 30]],
  ['a district and its 小计', [null, null, null, '东湖区小计', '12 人']],
  ['the example row of the template', ['示例', '张丽', '女']],
  ['a remark', ['注：请如实填写']],
  ['who filled it in', ['填表人：王芳', null, null, '审核人：李敏']],
])('%s is no data', (_what, row) => {
  expect(findTables(sheetOf([teacherHeader, someTeacher, row])).tables[0]?.rows).toHaveLength(1);
});

test('a row in which only merged cells hold anything is blank', () => {
  const sheet = sheetOf([teacherHeader, [null, null, null, '东湖区', '第一幼儿园']]);
  const rows = sheet.rows.map((row) => (row.row === 2 ? { ...row, spread: [3, 4] } : row));
  expect(findTables({ ...sheet, rows }).tables[0]?.rows).toEqual([]);
});

test.each<[string, readonly GridCell[]]>([
  ['a name that holds 总', [1, '总小玲', '女']],
  ['a kindergarten in an unusual street', [1, '张丽', '女', '东湖区', '合计路幼儿园']],
])('%s is data', (_what, row) => {
  expect(findTables(sheetOf([teacherHeader, row])).tables[0]?.rows).toHaveLength(1);
});

test('a missing column is told once, at the header', () => {
  const header = teacherHeader.filter((each) => each !== '性别');
  expect(findTables(sheetOf([header, someTeacher])).problems).toMatchObject([
    { sheet: 'Sheet1', row: 1, column: '性别', code: 'roster-column-missing' },
  ]);
});

test('what is not read is told', () => {
  const { warnings } = findTables(sheetOf([[...teacherHeader, '民族', '电话'], ['注：以上属实']]));
  expect(warnings).toMatchObject([
    { code: 'roster-note-skipped', row: 2, value: '注：以上属实' },
    { code: 'roster-column-twice', row: 1, column: '手机号', value: '电话' },
    { code: 'roster-column-skipped', row: 1, value: '民族' },
  ]);
  expect(findTables(sheetOf([['值班表', '周一']], { name: '值班' })).warnings).toMatchObject([
    { code: 'roster-sheet-skipped', sheet: '值班', row: 0 },
  ]);
  expect(findTables(sheetOf([['一、怎样填写']], { name: '填写说明' })).warnings).toEqual([]);
});
