import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { choose, names, total } from './harness/screen.ts';
import { person } from './harness/visitor.ts';

const search = (page: Page) => new URL(page.url()).searchParams;
const box = (page: Page) => page.getByRole('region', { name: '教师' });

test('teachers are found by pinyin, and what is searched stands in the address', async () => {
  const page = await person('city', '/teachers');
  const all = await total(page);
  await page.getByRole('searchbox', { name: '姓名、拼音或首字母' }).fill('zhang');
  await expect.poll(() => search(page).get('text')).toBe('zhang');
  await expect.poll(() => total(page)).toBeLessThan(all);
  await expect.poll(async () => (await names(page)).every((name) => /[张章彰樟璋]/.test(name))).toBe(true);
});

test('filters, order and page stand in the address, and Back brings them and the place in the list again', async () => {
  const page = await person('city', '/teachers');
  await choose(page, '岗位', '教师');
  await page.keyboard.press('Escape');
  await expect.poll(() => search(page).get('posts')).not.toBeNull();
  const byName = await names(page);
  await page.getByRole('button', { name: '教龄' }).click();
  await expect.poll(() => search(page).get('sort')).toBe('teachingSince');
  await page
    .getByRole('columnheader', { name: '教龄' })
    .and(page.locator('[aria-sort="ascending"]'))
    .waitFor();
  await expect.poll(() => names(page)).not.toEqual(byName);
  const before = await names(page);
  await page.getByRole('button', { name: '下一页' }).click();
  await page.getByText(/第 51–\d+ 条/).waitFor();
  await expect.poll(() => names(page)).not.toEqual(before);
  const second = await names(page);
  const address = page.url();

  await box(page).evaluate((element) => element.scrollTo(0, 700));
  const row = page.getByRole('link', { name: second[20] ?? '', exact: true }).first();
  await row.click();
  await page.getByRole('heading', { level: 1, name: second[20] ?? '' }).waitFor();
  await page.goBack();
  await expect.poll(() => names(page)).toEqual(second);
  expect(page.url()).toBe(address);
  await expect.poll(() => box(page).evaluate((element) => element.scrollTop)).toBe(700);
});

test('from one teacher to the next and back goes in the order of the list, by link and by key', async () => {
  const page = await person('city', '/teachers?sort=-teachingSince');
  const [first = '', second = '', third = ''] = await names(page);
  const title = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  await page.locator('tbody th a').first().click();
  await title(first);
  expect(await page.getByRole('link', { name: /^上一条/ }).count()).toBe(0);
  await page.getByRole('link', { name: /^下一条/ }).click();
  await title(second);
  await page.getByRole('link', { name: /^下一条/ }).waitFor();
  await page.keyboard.press('j');
  await title(third);
  await page.getByRole('link', { name: /^上一条/ }).waitFor();
  await page.keyboard.press('k');
  await title(second);
  await page.getByRole('link', { name: '← 教师' }).click();
  expect((await names(page))[0]).toBe(first);
});
