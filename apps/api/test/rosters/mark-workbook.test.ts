import { cellText, type GridCell } from '@qinglan/domain/rosters/cell-grid';
import { decideRoster } from '@qinglan/domain/rosters/decide-roster';
import { teacherColumns } from '@qinglan/domain/rosters/teacher-columns';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { markWorkbook } from '../../src/modules/rosters/mark-workbook.ts';
import { readWorkbook } from '../../src/modules/rosters/read-workbook.ts';
import { uglyWorkbook } from './ugly-workbook.ts';
import { formats, rawWorkbook, textRows } from './xlsx-parts.ts';

const nothing = { today: '2026-10-15', districts: [], kindergartens: [], teachers: [], remit: null };
const decide = async (name: string, bytes: Uint8Array) =>
  decideRoster(await readWorkbook({ name, bytes }), nothing);

const header = teacherColumns.map((column) => column.header);
const teacher = (over: Partial<Record<string, string>>) =>
  teacherColumns.map((column) => {
    const sound: Partial<Record<string, string>> = {
      name: '张丽',
      gender: '女',
      kindergarten: '第一幼儿园',
      post: '教师',
      teachingSince: '2019-09',
      title: '一级',
    };
    return over[column.key] ?? sound[column.key] ?? null;
  });

const validation =
  '<conditionalFormatting sqref="C2:C9"><cfRule type="top10" priority="1" rank="3"/></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="C2:C9"><formula1>"男,女"</formula1></dataValidation></dataValidations>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<extLst><ext uri="{x}"/></extLst>';
const rows = textRows([['教师花名册'], header, teacher({ gender: 'F', phone: '123' }), teacher({})]);
const book = rawWorkbook(
  [
    { name: '教师', rows: rows.replace('<c r="C3"', `<c r="C3" s="${formats.yellow}"`), after: validation },
    { name: '别的', rows: textRows([['与花名册无关']]) },
  ],
  { 'docProps/custom.xml': '<custom/>' },
);

test('refused cells are coloured and noted, and a column says what is wrong', async () => {
  const { problems } = await decide('a.xlsx', book);
  const marked = await markWorkbook({ name: 'a.xlsx', bytes: book }, problems);
  const [sheet] = (await readXlsx(marked, { readStyles: true })).sheets;
  const fill = (cell: string) => JSON.stringify(sheet?.cells?.get(cell)?.style?.fill ?? null);
  expect(fill('2,2')).toContain('FFD3D1');
  expect(fill('2,17')).toContain('FFD3D1');
  expect(fill('3,2')).toBe('null');
  expect(sheet?.cells?.get('2,2')?.comment?.text).toContain('“性别”不认识“F”');
  expect(sheet?.rows[1]?.[18]).toBe('问题说明');
  const said = String(sheet?.rows[2]?.[18]).split('\n');
  expect(said).toHaveLength(3);
  expect(said.join()).toMatch(/性别.*手机号.*第一幼儿园/);
});

test('everything else stays byte for byte', async () => {
  const { problems } = await decide('a.xlsx', book);
  const before = unzipSync(book);
  const after = unzipSync(await markWorkbook({ name: 'a.xlsx', bytes: book }, problems));
  for (const path of ['docProps/custom.xml', 'xl/worksheets/sheet2.xml', 'xl/workbook.xml', '_rels/.rels']) {
    expect(strFromU8(after[path] ?? new Uint8Array())).toBe(strFromU8(before[path] ?? new Uint8Array()));
  }
  const sheet = strFromU8(after['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain(validation.slice(0, validation.indexOf('<extLst>')));
  expect(sheet).toMatch(/<legacyDrawing [^>]*\/><extLst>/);
  expect(sheet).toContain('<row r="4">');
});

test('the returned workbook reads as before, and what was wrong is still told where it stands', async () => {
  const before = await decide('a.xlsx', book);
  const marked = await markWorkbook({ name: 'a.xlsx', bytes: book }, before.problems);
  const again = await decide('a.xlsx', marked);
  expect(again.counts).toEqual(before.counts);
  expect(again.problems).toEqual(before.problems);
  expect(again.warnings).toEqual(before.warnings);
});

test('once mended and returned again, old marks are gone', async () => {
  const first = await markWorkbook({ name: 'a.xlsx', bytes: book }, (await decide('a.xlsx', book)).problems);
  const mended = await markWorkbook({ name: 'a.xlsx', bytes: first }, []);
  const [sheet] = (await readXlsx(mended, { readStyles: true })).sheets;
  expect(
    JSON.stringify([...(sheet?.cells?.values() ?? [])].map(({ style }) => style?.fill)).match(/FFD3D1/g),
  ).toHaveLength(1);
  expect([...(sheet?.cells?.values() ?? [])].filter(({ comment }) => comment !== undefined)).toEqual([]);
  expect(sheet?.rows.map((cells) => cells[18] ?? null)).toEqual([null, '问题说明', null, null]);
});

test('notes join those that are there', async () => {
  const once = await markWorkbook({ name: 'a.xlsx', bytes: book }, (await decide('a.xlsx', book)).problems);
  const parts = unzipSync(once);
  const path = Object.keys(parts).find((each) => each.startsWith('xl/comments')) ?? '';
  const own = strFromU8(parts[path] ?? new Uint8Array()).replace(
    '<author>青蓝</author>',
    '<author>王芳</author>',
  );
  const { zipSync } = await import('fflate');
  const theirs = zipSync({ ...parts, [path]: strToU8(own) });
  const marked = await markWorkbook(
    { name: 'a.xlsx', bytes: theirs },
    (await decide('a.xlsx', theirs)).problems,
  );
  const comments = strFromU8(unzipSync(marked)[path] ?? new Uint8Array());
  expect(comments).toContain('<author>王芳</author><author>青蓝</author>');
  expect(comments.match(/authorId="0"/g)).toHaveLength(4);
  expect(comments).not.toContain('authorId="1"');
});

test('a .csv comes back as a workbook', async () => {
  const text = [header, teacher({ gender: 'F' })]
    .map((cells) => cells.map((cell) => cell ?? '').join(','))
    .join('\n');
  const file = { name: '教师.csv', bytes: strToU8(text) };
  const marked = await markWorkbook(file, (await decide(file.name, file.bytes)).problems);
  const [sheet] = await readWorkbook({ name: '教师.xlsx', bytes: marked });
  const last = (cells: readonly GridCell[] | undefined) => cellText(cells?.[header.length]);
  expect(last(sheet?.rows[0]?.cells)).toBe('问题说明');
  expect(last(sheet?.rows[1]?.cells)).toContain('性别');
});

test('an ugly workbook in which nothing is wrong is taken whole', async () => {
  const size = { seed: 7, districts: 10, kindergartensPerDistrict: 8, teachersPerKindergarten: 6 };
  const { counts, problems, newDistricts } = await decide('全市.xlsx', uglyWorkbook(size));
  expect(problems).toEqual([]);
  expect(newDistricts).toHaveLength(10);
  expect(counts.kindergartens).toEqual({ read: 80, new: 80, changed: 0, unchanged: 0, refused: 0 });
  expect(counts.teachers).toEqual({ read: 480, new: 480, changed: 0, unchanged: 0, refused: 0 });
});
