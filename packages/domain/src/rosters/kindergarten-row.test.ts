import { expect, test } from 'vitest';
import { readRoster } from './read-roster.ts';
import {
  type KindergartenCells,
  kindergartenSheet,
  soundKindergarten,
  today,
} from './roster-rows.test-data.ts';

function read(cells: KindergartenCells) {
  const [row] = readRoster([kindergartenSheet({ ...soundKindergarten, ...cells })], today).kindergartens;
  if (row === undefined) throw new Error('the row was not read');
  return row;
}

test('a sound row is read with every field', () => {
  expect(read({})).toMatchObject({
    place: { file: 'roster.xlsx', sheet: '幼儿园', row: 2 },
    problems: [],
    warnings: [],
    value: {
      code: 'DH001',
      district: '东湖区',
      name: '第一幼儿园',
      ownership: 'public',
      grade: 'provincialDemonstration',
      areaType: 'urban',
      address: '人民路 1 号',
      longitude: 114.35,
      latitude: 30.52,
      figures: {
        classCount: 12,
        childCount: 360,
        childCountApproximate: false,
        staffCount: 45,
        fullTimeTeacherCount: 28,
        establishedTeacherCount: 15,
      },
      principal: '王芳',
      phone: { phone: '13812341234' },
    },
  });
});

test.each<[string, KindergartenCells, object]>([
  [
    'full-width digits',
    { classCount: '１２', code: 'ＤＨ００１' },
    { code: 'DH001', figures: { classCount: 12 } },
  ],
  [
    'ideographic spaces',
    { name: '　第一　幼儿园 ', principal: '王　芳' },
    { name: '第一幼儿园', principal: '王芳' },
  ],
  ['full-width digits in a name', { name: '第１幼儿园' }, { name: '第1幼儿园' }],
  ['a phone stored as a number', { phone: 13812341234 }, { phone: { phone: '13812341234' } }],
  ['a landline', { phone: '（0571）8888 6666' }, { phone: { phone: '0571-88886666' } }],
  ['a code stored as a number', { code: 3301020001 }, { code: '3301020001' }],
  ['a code with leading zeros', { code: { number: 12, shown: '000012' } }, { code: '000012' }],
  [
    'an approximate count',
    { childCount: '约360人' },
    { figures: { childCount: 360, childCountApproximate: true } },
  ],
  [
    'thousands and a unit',
    { childCount: '1,200 人' },
    { figures: { childCount: 1200, childCountApproximate: false } },
  ],
  [
    'coordinates as text',
    { longitude: '114.35°', latitude: '３０.５２' },
    { longitude: 114.35, latitude: 30.52 },
  ],
  [
    'other words of the lists',
    { ownership: '区属公办', grade: '三星级', areaType: '农村' },
    { ownership: 'public', grade: 'star3', areaType: 'rural' },
  ],
  ['no rank', { grade: '无' }, { grade: 'ungraded' }],
  [
    'none of the optional cells',
    {
      code: null,
      address: null,
      longitude: null,
      latitude: null,
      fullTimeTeacherCount: null,
      principal: null,
      phone: null,
    },
    { district: '东湖区' },
  ],
])('%s: taken', (_what, cells, value) => {
  const row = read(cells);
  expect(row.problems).toEqual([]);
  expect(row.value).toMatchObject(value);
});

test.each<[string, KindergartenCells, string, string, string]>([
  ['a missing name', { name: null }, '幼儿园名称', 'required', ''],
  ['a missing district', { district: ' ' }, '区县', 'required', ''],
  ['an unknown ownership', { ownership: '股份制' }, '办园性质', 'unknown-value', '股份制'],
  ['an unknown grade', { grade: '特级' }, '等级', 'unknown-value', '特级'],
  ['an unknown area type', { areaType: '郊区' }, '城乡类型', 'unknown-value', '郊区'],
  ['a number in words', { classCount: '十二' }, '班级数', 'number-in-words', '十二'],
  ['a number in words with a unit', { staffCount: '四十五人' }, '教职工数', 'number-in-words', '四十五人'],
  ['no number', { childCount: '很多' }, '在园幼儿数', 'not-a-number', '很多'],
  ['an approximate count of classes', { classCount: '约12' }, '班级数', 'not-a-number', '约12'],
  ['a negative count', { staffCount: -1 }, '教职工数', 'out-of-range', '-1'],
  ['half a class', { classCount: 12.5 }, '班级数', 'not-whole', '12.5'],
  ['one of the three figures missing', { staffCount: null }, '教职工数', 'required', ''],
  ['longitude west of the country', { longitude: 72.9 }, '经度', 'out-of-range', '72.9'],
  ['longitude east of the country', { longitude: 136.1 }, '经度', 'out-of-range', '136.1'],
  ['latitude north of the country', { latitude: 54.01 }, '纬度', 'out-of-range', '54.01'],
  ['latitude south of the country', { latitude: 2.9 }, '纬度', 'out-of-range', '2.9'],
  ['longitude alone', { latitude: null }, '纬度', 'coordinate-pair-incomplete', ''],
  ['latitude alone', { longitude: null }, '经度', 'coordinate-pair-incomplete', ''],
  ['a phone too short', { phone: '1381234123' }, '联系电话', 'bad-phone', '1381234123'],
  ['a landline without its area code', { phone: 88886666 }, '联系电话', 'bad-phone', '88886666'],
  ['a broken formula', { grade: '#N/A' }, '等级', 'unknown-value', '#N/A'],
  ['a name too long', { name: '幼'.repeat(61) }, '幼儿园名称', 'too-long', '幼'.repeat(61)],
  ['control signs', { address: 'a\u0000b' }, '地址', 'bad-characters', 'a\u0000b'],
])('%s: refused', (_what, cells, column, code, value) => {
  const row = read(cells);
  expect(row.value).toBeNull();
  expect(row.problems).toMatchObject([{ sheet: '幼儿园', row: 2, column, code, value }]);
  expect(row.problems[0]?.message).toMatch(/[。]$/);
});

test.each([73, 136])('longitude %d is still the country', (longitude) => {
  expect(read({ longitude }).value?.longitude).toBe(longitude);
});

test('every wrong cell of a row is told, not the first', () => {
  const { problems } = read({ name: null, grade: '特级', classCount: '十二', phone: '123' });
  expect(problems.map(({ column }) => column)).toEqual(['幼儿园名称', '等级', '班级数', '联系电话']);
});

test('a row without any figures goes in and says so', () => {
  const row = read({
    classCount: null,
    childCount: null,
    staffCount: null,
    fullTimeTeacherCount: null,
    establishedTeacherCount: null,
  });
  expect(row.value?.figures).toBeUndefined();
  expect(row.warnings).toMatchObject([{ code: 'figures-missing', row: 2 }]);
});

test('the same kindergarten twice: the later row is refused, by name in the district or by code', () => {
  const { kindergartens } = readRoster(
    [
      kindergartenSheet(
        soundKindergarten,
        { ...soundKindergarten, code: 'DH002', name: '第一 幼儿园' },
        { ...soundKindergarten, code: 'DH003', district: '西山区' },
        { ...soundKindergarten, name: '第二幼儿园' },
      ),
    ],
    today,
  );
  expect(
    kindergartens.map(({ problems }) => problems.map(({ code, column, facts }) => ({ code, column, facts }))),
  ).toEqual([
    [],
    [{ code: 'kindergarten-twice', column: '幼儿园名称', facts: { sheet: '幼儿园', row: 2 } }],
    [],
    [{ code: 'kindergarten-twice', column: '园所代码', facts: { sheet: '幼儿园', row: 2 } }],
  ]);
});

test('a row that repeats a refused row is refused as well', () => {
  const { kindergartens } = readRoster(
    [kindergartenSheet({ ...soundKindergarten, grade: '特级' }, soundKindergarten)],
    today,
  );
  expect(kindergartens.map(({ value }) => value)).toEqual([null, null]);
});

test('all rows of a sheet that lacks a column are refused, and told once', () => {
  const sheet = kindergartenSheet(soundKindergarten, { ...soundKindergarten, code: '2', name: '第二幼儿园' });
  const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.toSpliced(5, 1) }));
  const roster = readRoster([{ ...sheet, rows }], today);
  expect(roster.problems).toMatchObject([{ column: '等级', code: 'roster-column-missing', row: 1 }]);
  expect(roster.kindergartens).toMatchObject([
    { value: null, problems: [] },
    { value: null, problems: [] },
  ]);
});

test('a file in which nothing is a roster says so', () => {
  const { problems } = readRoster(
    [{ file: 'menu.xlsx', name: '食谱', rows: [{ row: 1, cells: ['周一', '面条'] }] }],
    today,
  );
  expect(problems).toMatchObject([{ file: 'menu.xlsx', sheet: '', row: 0, code: 'file-without-roster' }]);
});
