import { decideRoster } from '@qinglan/domain/rosters/decide-roster';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/modules/rosters/read-workbook.ts';
import { writeTemplate } from '../../src/modules/rosters/write-template.ts';

const choices = { districts: ['东湖区', '西山区'], kindergartens: ['第一幼儿园'] };

test('a template has drop-downs from live data, text columns, an example and notes', async () => {
  const { sheets } = await readXlsx(await writeTemplate(choices), { readStyles: true });
  expect(sheets.map(({ name, hidden }) => [name, hidden === true])).toEqual([
    ['幼儿园', false],
    ['教师', false],
    ['填写说明', false],
    ['选项', true],
  ]);
  const [kindergartens, teachers, , options] = sheets;
  const offered = (range: string) =>
    teachers?.dataValidations?.find((each) => each.range.startsWith(range))?.formula1;
  expect(offered('D2')).toBe('选项!$A$2:$A$3');
  expect(offered('E2')).toBe('选项!$B$2:$B$2');
  expect(options?.rows.slice(1, 3).map((row) => row[0])).toEqual(['东湖区', '西山区']);
  expect(kindergartens?.cells?.get('1,16')?.style?.numFmt).toBe('@');
  expect(kindergartens?.rows[1]?.[0]).toBe('示例');
});

test('a template that comes back as it went out imports nothing and complains of nothing', async () => {
  const sheets = await readWorkbook({
    name: 'a.xlsx',
    bytes: await writeTemplate({ districts: [], kindergartens: [] }),
  });
  const decided = decideRoster(sheets, {
    today: '2026-10-15',
    districts: [],
    kindergartens: [],
    teachers: [],
    remit: null,
  });
  expect(decided.problems).toEqual([]);
  expect(decided.warnings).toEqual([]);
  expect([...decided.kindergartens, ...decided.teachers]).toEqual([]);
});
