import { expect, test } from 'vitest';
import { pastedRows, readDay } from './pasted-rows.ts';

test.each([
  ['2026-10-01', '2026-10-01'],
  ['2026/10/1', '2026-10-01'],
  ['2026.10.1', '2026-10-01'],
  ['2026年10月1日', '2026-10-01'],
  ['20261001', '2026-10-01'],
  ['2026-02-30', null],
  ['国庆节', null],
  ['', null],
])('%s is read as %s', (cell, day) => {
  expect(readDay(cell)).toBe(day);
});

test('rows of a sheet become named days, in whatever order their cells stand', () => {
  const text = '名称\t开始\t结束\r\n国庆节\t2026/10/1\t2026/10/7\n2027-01-01\t\t元旦\n\n';
  expect(pastedRows(text)).toEqual([
    { days: ['2026-10-01', '2026-10-07'], name: '国庆节' },
    { days: ['2027-01-01'], name: '元旦' },
  ]);
});
