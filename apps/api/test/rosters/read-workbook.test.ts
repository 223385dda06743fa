import { createCipheriv } from 'node:crypto';
import type { GridCell } from '@qinglan/domain/rosters/cell-grid';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { FileRefusal } from '../../src/modules/rosters/file-refusal.ts';
import { readWorkbook } from '../../src/modules/rosters/read-workbook.ts';
import { workbookLimits } from '../../src/modules/rosters/workbook-limits.ts';
import { formats, rawWorkbook, textRows } from './xlsx-parts.ts';

const read = (bytes: Uint8Array, name = 'roster.xlsx') => readWorkbook({ name, bytes });
const refusal = (bytes: Uint8Array, name?: string) =>
  read(bytes, name).then(
    () => 'read',
    (error: unknown) => (error instanceof FileRefusal ? error.code : String(error)),
  );
const oneCell = (xml: string) => rawWorkbook([{ name: '表', rows: `<row r="1">${xml}</row>` }]);

describe('cells', () => {
  test.each<[string, string, GridCell]>([
    ['text', '<c r="A1" t="inlineStr"><is><t>张丽</t></is></c>', '张丽'],
    ['text in runs', '<c r="A1" t="inlineStr"><is><r><t>张</t></r><r><t>丽</t></r></is></c>', '张丽'],
    ['a long number', '<c r="A1"><v>1.3912341234E10</v></c>', 13912341234],
    [
      'leading zeros by format',
      `<c r="A1" s="${formats.sixDigits}"><v>123</v></c>`,
      { number: 123, shown: '000123' },
    ],
    [
      '2019.10 by format',
      `<c r="A1" s="${formats.twoDecimals}"><v>2019.1</v></c>`,
      { number: 2019.1, shown: '2019.10' },
    ],
    ['a date', `<c r="A1" s="${formats.date}"><v>43709</v></c>`, { day: '2019-09-01' }],
    ['a Chinese month', `<c r="A1" s="${formats.chineseMonth}"><v>43709</v></c>`, { day: '2019-09-01' }],
    ['a Chinese date', `<c r="A1" s="${formats.chineseDate}"><v>43709.75</v></c>`, { day: '2019-09-01' }],
    [
      'a month of the user’s own format',
      `<c r="A1" s="${formats.customMonth}"><v>43709</v></c>`,
      { day: '2019-09-01' },
    ],
    ['the value of a formula', '<c r="A1" t="str"><f>B1</f><v>王芳</v></c>', '王芳'],
    ['an error', '<c r="A1" t="e"><f>VLOOKUP(1,B:C,2)</f><v>#N/A</v></c>', '#N/A'],
  ])('%s', async (_what, xml, cell) => {
    expect((await read(oneCell(xml)))[0]?.rows).toEqual([{ row: 1, cells: [cell] }]);
  });

  test('dates of the 1904 system', async () => {
    const workbook = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const rows = `<row r="1"><c r="A1" s="${formats.date}"><v>42247</v></c></row>`;
    const sheets = await read(rawWorkbook([{ name: '表', rows }], { 'xl/workbook.xml': workbook }));
    expect(sheets[0]?.rows[0]?.cells).toEqual([{ day: '2019-09-01' }]);
  });

  test('rows keep the numbers that the spreadsheet shows, and empty ones are left out', async () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c></row><row r="4"><c r="A4" s="1"/></row><row r="9"><c r="A9"><v>2</v></c></row>';
    const [sheet] = await read(rawWorkbook([{ name: '表', rows }]));
    expect(sheet?.rows.map(({ row, cells }) => [row, cells])).toEqual([
      [3, [null, 1]],
      [9, [2, null]],
    ]);
  });

  test('merged cells hold for all their rows, in the first of their columns', async () => {
    const rows = textRows([
      ['区县', '名称', '备注'],
      ['东湖区', '一', null],
      [null, '二', null],
      [null, null, null],
      [null, '三', 'x'],
    ]);
    const after = '<mergeCells count="2"><mergeCell ref="A2:A5"/><mergeCell ref="B5:C5"/></mergeCells>';
    const [sheet] = await read(rawWorkbook([{ name: '表', rows, after }]));
    expect(sheet?.rows.slice(1)).toEqual([
      { row: 2, cells: ['东湖区', '一', null] },
      { row: 3, cells: ['东湖区', '二', null], spread: [0] },
      { row: 4, cells: ['东湖区', null, null], spread: [0] },
      { row: 5, cells: ['东湖区', '三', null], spread: [0] },
    ]);
  });

  test('hidden sheets are not read', async () => {
    const rows = textRows([['一']]);
    const sheets = await read(
      rawWorkbook([
        { name: '藏', state: 'hidden', rows },
        { name: '见', rows },
        { name: '深藏', state: 'veryHidden', rows },
      ]),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['见']);
  });

  test('cells without references count one by one', async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect((await read(rawWorkbook([{ name: '表', rows }])))[0]?.rows).toEqual([
      { row: 1, cells: [1, 2] },
      { row: 2, cells: [3, null] },
    ]);
  });

  test('a million formatted rows without anything in them do no harm', async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>`;
    expect((await read(rawWorkbook([{ name: '表', rows }])))[0]?.rows).toEqual([{ row: 1, cells: [1] }]);
  });
});

describe('.csv', () => {
  const gb18030 = Uint8Array.from([
    0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb9, 0xa4, 0xba, 0xc5, 0x0d, 0x0a, 0xd5, 0xc5, 0xc0, 0xf6, 0x2c, 0x30,
    0x30, 0x31,
  ]);
  const expected = [
    { row: 1, cells: ['姓名', '工号'] },
    { row: 2, cells: ['张丽', '001'] },
  ];
  test.each<[string, Uint8Array]>([
    ['UTF-8', strToU8('姓名,工号\n张丽,001\n')],
    ['UTF-8 with its mark', strToU8('\uFEFF姓名,工号\r\n张丽,001')],
    ['GB18030', gb18030],
    ['UTF-16 with tabs', new Uint8Array(Buffer.from('\uFEFF姓名\t工号\n张丽\t001', 'utf16le'))],
    ['semicolons', strToU8('姓名;工号\n张丽;001')],
  ])('in %s', async (_what, bytes) => {
    expect(await read(bytes, '教师.csv')).toEqual([{ file: '教师.csv', name: '教师', rows: expected }]);
  });

  test('quoted cells may hold commas and line breaks; rows are counted as spreadsheets count them', async () => {
    const [sheet] = await read(strToU8('"办园\n性质",a\n\n"1,200","say ""x"""'), 'a.csv');
    expect(sheet?.rows).toEqual([
      { row: 1, cells: ['办园\n性质', 'a'] },
      { row: 3, cells: ['1,200', 'say "x"'] },
    ]);
  });
});

describe('files that are refused', () => {
  const sound = rawWorkbook([{ name: '表', rows: textRows([['姓名']]) }]);
  const key = Buffer.alloc(32, 7);
  const noise = createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(4_000));
  const oldContainer = (text: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(text, 'utf16le')]);
  const claiming = (bytes: Uint8Array, unpackedSize: number) => {
    const copy = Buffer.from(bytes);
    copy.writeUInt32LE(unpackedSize, copy.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24);
    return new Uint8Array(copy);
  };

  test.each<[string, () => Uint8Array, string, string]>([
    ['nothing at all', () => new Uint8Array(), 'a.xlsx', 'file-empty'],
    ['a workbook without a cell', () => rawWorkbook([{ name: '表', rows: '' }]), 'a.xlsx', 'file-empty'],
    ['a workbook with bare borders', () => oneCell('<c r="A1" s="1"/>'), 'a.xlsx', 'file-empty'],
    ['blank text', () => strToU8(' , \n,,'), 'a.csv', 'file-empty'],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'a.png', 'file-wrong-type'],
    [
      'a picture called .csv',
      () => new Uint8Array([0x89, 0x50, 0, 0, 13, 10, 26, 10]),
      'a.csv',
      'file-wrong-type',
    ],
    ['an old .xls', () => oldContainer('Workbook'), 'a.xls', 'file-wrong-type'],
    ['a web page called .xlsx', () => strToU8('<html><table></table></html>'), 'a.xlsx', 'file-wrong-type'],
    [
      'another kind of package',
      () => zipSync({ 'word/document.xml': strToU8('<x/>') }),
      'a.xlsx',
      'file-wrong-type',
    ],
    ['a password', () => oldContainer('EncryptedPackage'), 'a.xlsx', 'file-password-protected'],
    ['noise called .xlsx', () => new Uint8Array(noise), 'a.xlsx', 'file-broken'],
    ['half a file', () => sound.subarray(0, sound.length / 2), 'a.xlsx', 'file-broken'],
    [
      'a file with a hole',
      () => sound.map((byte, at) => (at > 900 && at < 1_000 ? 0 : byte)),
      'a.xlsx',
      'file-broken',
    ],
    [
      'XML that ends early',
      () => rawWorkbook([], { 'xl/workbook.xml': '<workbook' }),
      'a.xlsx',
      'file-empty',
    ],
    [
      'declared entities',
      () =>
        rawWorkbook([{ name: '表', rows: textRows([['a']]) }], {
          'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>',
        }),
      'a.xlsx',
      'file-broken',
    ],
    ['too many bytes', () => new Uint8Array(workbookLimits.bytes + 1), 'a.xlsx', 'file-too-large'],
    [
      'a zip of many files',
      () =>
        zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_x, at) => [`${at}`, new Uint8Array()]))),
      'a.xlsx',
      'file-too-large',
    ],
    [
      'a zip bomb, told by its directory',
      () => claiming(sound, workbookLimits.unpacked + 1),
      'a.xlsx',
      'file-too-large',
    ],
    ['a zip bomb whose directory lies', () => claiming(sound, 1), 'a.xlsx', 'file-broken'],
    [
      'a cell at the end of the world',
      () => oneCell('<c r="XFD1048576"><v>1</v></c>'),
      'a.xlsx',
      'file-too-large',
    ],
    ['too many columns of text', () => strToU8(`a${',b'.repeat(500)}`), 'a.csv', 'file-too-large'],
  ])('%s', async (_what, bytes, name, code) => {
    expect(await refusal(bytes(), name)).toBe(code);
  });

  test('a real password-protected workbook', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'a', rows: [['x']] }],
      encryption: { password: 'p', spinCount: 1_000 },
    });
    expect(await refusal(bytes)).toBe('file-password-protected');
  });
});
