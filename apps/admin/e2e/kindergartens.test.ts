import { expect, test } from 'vitest';
import { dialog, field, names, total } from './harness/screen.ts';
import { person } from './harness/visitor.ts';

test('a kindergarten is found by initials, its position is refused with a sentence, and its change is kept', async () => {
  const page = await person('city', '/kindergartens');
  const all = await total(page);
  await page.getByRole('searchbox', { name: /名称/ }).fill('jgyey');
  await expect.poll(() => total(page)).toBeLessThan(all);
  await expect.poll(async () => (await names(page)).every((name) => /机关幼儿园/.test(name))).toBe(true);
  const [name = ''] = await names(page);
  await page.getByRole('link', { name, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();

  await page.getByRole('button', { name: '编辑', exact: true }).click();
  await dialog(page).getByLabel('经度').fill('');
  await dialog(page).getByLabel('园长').fill('林若兰');
  await dialog(page).getByRole('button', { name: '保存', exact: true }).click();
  await dialog(page).getByRole('alert').getByText('经度和纬度要一起填写。').waitFor();
  await field(dialog(page), '纬度')
    .or(field(dialog(page), '经度'))
    .getByText('经度和纬度要一起填写。')
    .first()
    .waitFor();
  await dialog(page).getByLabel('经度').fill('114.9');
  await dialog(page).getByRole('button', { name: '保存', exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByText('林若兰').first().waitFor();
  await page.getByText('修改了幼儿园资料').first().waitFor();
});

test('a kindergarten with teachers is not archived, and the sentence says how many are left', async () => {
  const page = await person('city', '/kindergartens');
  const [name = ''] = await names(page);
  await page.getByRole('link', { name, exact: true }).first().click();
  await page.getByRole('button', { name: '归档', exact: true }).click();
  await dialog(page).getByLabel('原因').fill('并入其他园');
  await dialog(page).getByRole('button', { name: '归档', exact: true }).click();
  await dialog(page)
    .getByRole('alert')
    .getByText(/还有 \d+ 位在岗或休假的教师，请先调动或办理离职。/)
    .waitFor();
  await page.goto('/kindergartens');
  expect(await names(page)).toContain(name);
});
