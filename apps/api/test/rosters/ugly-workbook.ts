import { columnLetters } from '../../src/modules/rosters/used-range.ts';
import { escapeXml } from '../../src/modules/rosters/xml-text.ts';
import { formats, type RawSheet, rawWorkbook } from './xlsx-parts.ts';

/** How large an ugly workbook is. */
export interface UglySize {
  readonly seed: number;
  readonly districts: number;
  readonly kindergartensPerDistrict: number;
  readonly teachersPerKindergarten: number;
}

type Cell = string | number | { readonly serial: number; readonly style: number } | null;

/** Days since 30 December 1899, as spreadsheets count. */
const serialOf = (year: number, month: number) => Date.UTC(year, month - 1, 1) / 86_400_000 + 25_569;

/**
 * A workbook as districts send it, the same for the same seed: the kindergartens on one sheet with districts merged and
 * subtotals, the teachers of each district on a sheet of their own under title rows, dates in six styles, phones and
 * numbers as numbers or in full width, names lined up with spaces, hidden sheets with old data, signatures below.
 * Nothing in it is wrong.
 */
export function uglyWorkbook(size: UglySize): Uint8Array {
  const random = randomFrom(size.seed);
  const districts = Array.from({ length: size.districts }, (_x, at) => `${'东西南北中'[at % 5]}${at + 1}区`);
  const old: RawSheet = {
    name: '旧数据',
    state: 'hidden',
    rows: sheetRows([teacherHeader, ['假', '女', '假', '假园']]),
  };
  return rawWorkbook([
    old,
    ...districts.map((district, at) => teacherSheet(district, at, size, random)),
    kindergartenSheet(districts, size),
  ]);
}

const teacherHeader = [
  '序号',
  '教师\n姓名',
  '性别',
  '单位（全称）',
  '教师编号',
  '职务',
  '参加工作时间',
  '职称',
  '荣誉',
  '专长',
  '联系电话',
] as const;

function teacherSheet(district: string, at: number, size: UglySize, random: () => number): RawSheet {
  const rows: Cell[][] = [[`${district}教师花名册`], [], [...teacherHeader]];
  for (let garden = 0; garden < size.kindergartensPerDistrict; garden += 1) {
    for (let teacher = 0; teacher < size.teachersPerKindergarten; teacher += 1) {
      const number = (at * size.kindergartensPerDistrict + garden) * size.teachersPerKindergarten + teacher;
      rows.push(teacherCells(gardenName(district, garden), number, random));
    }
    rows.push([null, '小 计', null, null, null, null, null, null, null, null, size.teachersPerKindergarten]);
  }
  rows.push([], ['填表人：王芳', null, null, null, '填表日期：2026年9月']);
  return { name: `${district}教师`, rows: sheetRows(rows) };
}

function teacherCells(garden: string, number: number, random: () => number): Cell[] {
  const pick = <T>(...choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  const year = 1990 + (number % 36);
  const month = 1 + (number % 9);
  const two = String(month).padStart(2, '0');
  const name = `${pick(...'王李张刘陈杨')}${pick('　', '')}${pick(...'芳敏静丽娟艳')}${pick(...'晨曦青蓝桂花')}`;
  const since = pick<Cell>(
    { serial: serialOf(year, month), style: pick(formats.date, formats.chineseMonth, formats.customMonth) },
    month === 1 ? `${year}.1` : Number(`${year}.${month}`),
    `${year}年${month}月`,
    `${year}-${two}`,
    Number(`${year}${two}`),
  );
  const phone = 13_800_000_000 + number;
  return [
    number + 1,
    name,
    pick('女', '女 ', '男'),
    garden,
    pick<Cell>(1_000_000 + number, fullWidth(`${1_000_000 + number}`)),
    pick('教师', '主班', '保育员', '教研组长'),
    since,
    pick('无', '幼儿园二级教师', '一级教师', '小教高级', '高级教师', null),
    pick<Cell>('市骨干教师、区学科带头人', '无', null),
    pick<Cell>('区角', '环创；家园共育', '绘本，常规', null),
    pick<Cell>(phone, String(phone), fullWidth(String(phone))),
  ];
}

function kindergartenSheet(districts: readonly string[], size: UglySize): RawSheet {
  const header = [
    '序号',
    '所在\n区县',
    '园所名称',
    '办园性质',
    '等级',
    '城乡',
    '班级数（个）',
    '在园幼儿数（人）',
    '教职工数（人）',
    '园长（负责人）',
    '联系电话',
  ];
  const rows: Cell[][] = [['2026 年全市幼儿园基本情况'], header];
  const merges = ['A1:K1'];
  for (const [at, district] of districts.entries()) {
    const first = rows.length + 1;
    for (let garden = 0; garden < size.kindergartensPerDistrict; garden += 1) {
      const number = at * size.kindergartensPerDistrict + garden;
      const phone = 15_800_000_000 + number;
      rows.push([
        number + 1,
        garden === 0 ? district : null,
        gardenName(district, garden),
        ['公办', '普惠性民办', '民办', '教办', '集体'][number % 5] ?? null,
        ['省示范', '市一级'.replace('市', '省'), '无', '三星', '准办园'][number % 5] ?? null,
        ['城区', '镇区', '乡村'][number % 3] ?? null,
        number % 2 === 0 ? 6 + (number % 12) : fullWidth(String(6 + (number % 12))),
        number % 7 === 0 ? `约${180 + number}` : 180 + number,
        20 + (number % 40),
        '王　芳',
        number % 2 === 0 ? phone : String(phone),
      ]);
    }
    merges.push(`B${first}:B${rows.length}`);
    rows.push([null, '小计', null, null, null, null, 100, 1000, 200]);
  }
  rows.push(['合计', null, null, null, null, null, 1000, 10_000, 2000], ['注：数据截至 2026 年 9 月']);
  const after = `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return { name: '幼儿园', rows: sheetRows(rows), after };
}

const gardenName = (district: string, garden: number) => `${district}第${garden + 1}幼儿园`;

function sheetRows(rows: readonly (readonly Cell[])[]): string {
  return rows
    .map((cells, row) => {
      const xml = cells.map((cell, column) => cellXml(cell, `${columnLetters(column + 1)}${row + 1}`));
      return `<row r="${row + 1}">${xml.join('')}</row>`;
    })
    .join('');
}

function cellXml(cell: Cell, reference: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  }
  return `<c r="${reference}" s="${cell.style}"><v>${cell.serial}</v></c>`;
}

function fullWidth(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** Mulberry32: numbers from 0 to 1 that depend on the seed alone. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
