import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dialog, names } from './harness/screen.ts';
import { person } from './harness/visitor.ts';
import { drop, saved, savedRows, workbook } from './harness/workbooks.ts';

const dropField = '把花名册拖到这里';
const garden = '青溪实验幼儿园';
const gardens = [
  ['2026年幼儿园花名册'],
  ['区县', '园名', '办园性质', '等级', '城乡类型', '班级数', '在园幼儿数', '教职工数', '园长', '联系电话'],
  ['青溪区', garden, '公办', '省一级', '城区', 9, 270, 32, '沈知秋', '0571-88881234'],
];
const teachers = [
  ['姓名', '性别', '单位', '工号', '岗位', '参加工作年月', '职称', '联系电话'],
  ['程望舒', '女', garden, 'QX001', '教师', '2015.9', '一级', 13700010001],
  ['程若溪', 'F', garden, 'QX002', '教师', '2019年9月', '二级', 13700010002],
  ['程思远', '男', garden, 'QX003', '保育员', '2022-03', '无', 13700010003],
];

/** The numbers of an import, a row of words for each roster. */
const counts = (page: Page) =>
  page
    .getByRole('table', { name: '读取结果' })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent).join(' ')),
    );

async function confirm(page: Page) {
  await page.getByRole('button', { name: '确认导入' }).click();
  await dialog(page).getByRole('button', { name: '确认导入' }).click();
  await page.getByText('导入完成').waitFor();
}

test('two files dropped together: seen, imported, mended in the own workbook, and only that changes', async () => {
  const page = await person('city', '/rosters');
  await drop(page, dropField, [
    await workbook('幼儿园.xlsx', gardens),
    await workbook('教师.xlsx', teachers),
  ]);
  await page.getByRole('heading', { level: 1, name: '幼儿园.xlsx · 教师.xlsx' }).waitFor();
  await expect.poll(() => counts(page)).toEqual(['幼儿园 1 1 0 0 0', '教师 3 2 0 0 1']);
  await page.getByText('将新建 1 个区县：青溪区').waitFor();
  await confirm(page);
  await page.getByText('新增 3 条，变更 0 条，0 条没有变化。').waitFor();

  const returned = await saved(page, () =>
    page.getByRole('link', { name: '下载标注了问题的“教师.xlsx”' }).click(),
  );
  expect(returned.suggestedFilename()).toBe('教师-问题.xlsx');
  const rows = (await savedRows(returned)).map((cells) => [...cells]);
  expect(rows[2]?.at(-1)).toContain('“性别”');
  rows[2]![1] = '女';

  await page.getByRole('button', { name: '重新上传' }).click();
  await drop(page, dropField, [await workbook('教师-问题.xlsx', rows)]);
  await expect.poll(() => counts(page)).toEqual(['幼儿园 0 0 0 0 0', '教师 3 1 0 2 0']);
  await confirm(page);
  await page.getByText('新增 1 条，变更 0 条，2 条没有变化。').waitFor();
});

test('a list is taken along as it is filtered, with the columns that are shown', async () => {
  const page = await person(
    'city',
    '/teachers?text=chen&sort=-teachingSince&columns=name,post,employeeNumber,phone',
  );
  const shown = await names(page);
  await page.getByRole('button', { name: '导出' }).click();
  const file = await saved(page, () => page.getByText('按当前显示的列').click());
  expect(file.suggestedFilename()).toBe('教师名单-2026-10-15.xlsx');
  const [header, ...rows] = await savedRows(file);
  expect(header).toEqual(['姓名', '岗位', '工号', '手机号']);
  expect(rows.slice(0, shown.length).map(([name]) => name)).toEqual(shown);
  for (const phone of rows.map((cells) => cells[3])) expect(phone ?? '1**').toContain('**');
});

test('whole numbers are taken along for a reason, which stands in the log', async () => {
  const page = await person('city', '/teachers?text=wang');
  await names(page);
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByText('花名册格式，含完整号码…').click();
  await dialog(page).getByLabel('用途').fill('通知参加周五的联合教研');
  const file = await saved(page, () => dialog(page).getByRole('button', { name: '导出' }).click());
  const [header, ...rows] = await savedRows(file);
  const phones = rows.map((cells) => String(cells[header!.indexOf('手机号')] ?? ''));
  expect(phones.some((phone) => /^1\d{10}$/.test(phone))).toBe(true);
});

test('rows pasted from a spreadsheet are shown under their headers before they are read', async () => {
  const page = await person('city', '/teachers');
  await page.getByRole('button', { name: '粘贴表格' }).click();
  await page
    .getByLabel('从 Excel 或 WPS 里复制的单元格')
    .fill('贺兰若\t女\t\t没有这所幼儿园\tQX009\t教师\t\t2020-09\t\t\t\t二级');
  await page.getByText(/没有表头，按模板的列顺序理解，共 1 行/).waitFor();
  await dialog(page).getByRole('button', { name: '读取' }).click();
  await expect.poll(() => counts(page)).toEqual(['幼儿园 0 0 0 0 0', '教师 1 0 0 0 1']);
  await page.getByRole('button', { name: '放弃导入' }).click();
  await dialog(page).getByRole('button', { name: '放弃导入' }).click();
  await page.getByText('这次导入已放弃').waitFor();
});
