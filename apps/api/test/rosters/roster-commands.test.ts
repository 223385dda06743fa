import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindergartenColumns } from '@qinglan/domain/rosters/kindergarten-columns';
import { teacherColumns } from '@qinglan/domain/rosters/teacher-columns';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { runCommand } from '../../src/commands/run-command.ts';
import { places } from '../places.ts';
import { command } from '../processes.ts';
import { uglyWorkbook } from './ugly-workbook.ts';

const { folder, newPlace } = places();
const here = { ...(await newPlace()), INIT_CWD: folder };
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const counts = (
  read: number,
  more: Partial<Record<'new' | 'changed' | 'unchanged' | 'refused', number>>,
) => ({
  read,
  ...{ new: 0, changed: 0, unchanged: 0, refused: 0 },
  ...more,
});
const run = async (...line: string[]) => {
  const { exitCode, output } = await runCommand([...line, '--json'], here);
  return { exitCode, json: JSON.parse(output) };
};

put(
  'city.xlsx',
  uglyWorkbook({ seed: 4, districts: 1, kindergartensPerDistrict: 2, teachersPerKindergarten: 3 }),
);
put(
  'faulty.csv',
  '姓名,性别,单位,工号,岗位,参加工作时间,职称\n张丽,F,东1区第1幼儿园,N1,教师,2019.9,一级\n李晨,女,东1区第1幼儿园,N2,教师,2019.9,一级\n',
);

test('a dry run tells what would happen, in the shape that scripts rely on, and changes nothing', async () => {
  const expected = {
    applied: false,
    kindergartens: counts(2, { new: 2 }),
    teachers: counts(6, { new: 6 }),
    problems: [],
    warnings: expect.any(Array),
  };
  for (let twice = 0; twice < 2; twice += 1) {
    expect(await run('import', 'city.xlsx', '--dry-run')).toEqual({ exitCode: 0, json: expected });
  }
});

test('in a process of its own standard output is one JSON document', async () => {
  const { code, output } = await command(['import', 'city.xlsx', '--json'], here);
  expect(code).toBe(0);
  expect(JSON.parse(output)).toMatchObject({ applied: true, teachers: counts(6, { new: 6 }) });
}, 60_000);

test('the same file again changes nothing', async () => {
  const { json } = await run('import', 'city.xlsx');
  expect(json).toMatchObject({
    applied: true,
    kindergartens: counts(2, { unchanged: 2 }),
    teachers: counts(6, { unchanged: 6 }),
  });
});

test('all or nothing: a bad row keeps everything out and ends with 1', async () => {
  const { exitCode, json } = await run('import', 'faulty.csv', '--all-or-nothing');
  expect(exitCode).toBe(1);
  expect(json).toMatchObject({ applied: false, teachers: counts(2, { new: 1, refused: 1 }) });
  expect(json.problems).toEqual([
    {
      file: 'faulty.csv',
      sheet: 'faulty',
      row: 2,
      column: '性别',
      value: 'F',
      code: 'unknown-value',
      message: expect.stringContaining('性别'),
    },
  ]);
});

test('good rows go in, bad ones come back marked; mended, only they are touched', async () => {
  const { exitCode, json } = await run('import', 'faulty.csv', '--returned', 'back.xlsx');
  expect([exitCode, json.applied, json.teachers]).toEqual([0, true, counts(2, { new: 1, refused: 1 })]);
  const [sheet] = (await readXlsx(new Uint8Array(readFileSync(join(folder, 'back.xlsx'))))).sheets;
  expect(sheet?.rows[1]?.at(-1)).toContain('性别');
  put('mended.csv', readFileSync(join(folder, 'faulty.csv'), 'utf8').replace(',F,', ',女,'));
  expect((await run('import', 'mended.csv')).json.teachers).toEqual(counts(2, { new: 1, unchanged: 1 }));
});

test('several files are one import; one that cannot be read is a problem beside the others', async () => {
  put('noise.xlsx', 'no workbook');
  const { exitCode, json } = await run('import', 'city.xlsx', 'noise.xlsx', '--dry-run');
  expect(exitCode).toBe(0);
  expect(json).toMatchObject({
    teachers: { read: 6 },
    problems: [{ file: 'noise.xlsx', code: 'file-broken' }],
  });
  expect((await run('import', 'noise.xlsx')).exitCode).toBe(1);
});

test.each([
  ['kindergartens', kindergartenColumns, 2],
  ['teachers', teacherColumns, 8],
] as const)('%s go out under the canonical headers and come back unchanged', async (kind, columns, rows) => {
  const { exitCode, json } = await run('export', kind, `${kind}.xlsx`);
  expect([exitCode, json]).toEqual([0, { file: join(folder, `${kind}.xlsx`), rows }]);
  const [sheet] = (await readXlsx(new Uint8Array(readFileSync(join(folder, `${kind}.xlsx`))))).sheets;
  expect(sheet?.rows[0]).toEqual(columns.map(({ header }) => header));
  expect((await run('import', `${kind}.xlsx`)).json).toMatchObject({
    [kind]: counts(rows, { unchanged: rows }),
    problems: [],
  });
});

test.each([
  [['import'], 2],
  [['import', 'city.xlsx', '--some'], 2],
  [['import', 'gone.xlsx'], 1],
  [['export', 'dogs', 'dogs.xlsx'], 2],
  [['export', 'teachers'], 2],
])('%j ends with %i', async (line, exitCode) => {
  expect((await runCommand(line, here)).exitCode).toBe(exitCode);
});
