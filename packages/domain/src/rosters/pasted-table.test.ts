import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastedCells, pastedTable, pastedText } from './pasted-table.ts';

const row = ['张丽', '女', '东湖区', '第一幼儿园', 'T1', '教师', '小班', '2019.9'];

test('a block with its header keeps it', () => {
  const text = `姓名\t性别\t单位\t岗位\n张丽\t女\t第一幼儿园\t教师\n`;
  expect(pastedTable(text, 'teachers')).toEqual({
    header: ['姓名', '性别', '单位', '岗位'],
    brought: true,
    rows: [['张丽', '女', '第一幼儿园', '教师']],
  });
});

test.each<[string, readonly string[][], readonly string[]]>([
  [
    'without a running number',
    [row],
    ['姓名', '性别', '区县', '所在幼儿园', '工号', '岗位', '任教年龄段', '参加工作年月'],
  ],
  [
    'with a running number',
    [
      ['7', ...row],
      ['8', ...row],
    ],
    ['序号', '姓名', '性别'],
  ],
])('a block %s gets the header of the template', (_what, rows, header) => {
  const table = pastedTable(rows.map((cells) => cells.join('\t')).join('\r\n'), 'teachers');
  expect(table).toMatchObject({ brought: false, rows });
  expect(table?.header.slice(0, header.length)).toEqual(header);
});

test('nothing but blanks is no block', () => {
  expect(pastedTable(' \t\n\n', 'kindergartens')).toBeNull();
});

test('a cell with a line break comes in quotes', () => {
  expect(pastedCells('"第一\n幼儿园"\t12\n"说 ""好"""\t引"号')).toEqual([
    ['第一\n幼儿园', '12'],
    ['说 "好"', '引"号'],
  ]);
});

test('what was pasted reads the same from its file', () => {
  const cell = fc.string({ unit: fc.constantFrom('张', ' ', '"', '\t', '\n', '1') });
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, (rows) => {
      const [header = [], ...rest] = rows;
      expect(pastedCells(pastedText({ header, brought: true, rows: rest }))).toEqual(rows);
    }),
  );
});
