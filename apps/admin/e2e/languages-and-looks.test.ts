import { expect, test } from 'vitest';
import { names } from './harness/screen.ts';
import { person } from './harness/visitor.ts';

const chinese = /[一-鿿]/;

test('the whole frame speaks English when asked to, and remembers it', async () => {
  const page = await person('city');
  await page.getByRole('button', { name: /账号菜单/ }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await page.getByRole('navigation', { name: 'Navigation' }).waitFor();
  await page.reload();
  const menu = page.getByRole('navigation', { name: 'Navigation' });
  await menu.waitFor();
  expect((await menu.getByRole('link').allInnerTexts()).filter((word) => chinese.test(word))).toEqual([]);
  expect(await page.getAttribute('html', 'lang')).toBe('en');
});

test.for([
  '/teachers',
  '/kindergartens',
  '/partnerships',
  '/mentor-pairs',
  '/users',
  '/school-calendar',
  '/account',
])('in English no word of %s stays Chinese but what people wrote themselves', async (path) => {
  const page = await person('city', path, { english: true });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const words = page.locator('h1, h2, thead th, main button:not(tbody button), label');
  // A language is called as it calls itself.
  const others = (await words.allInnerTexts()).filter((word) => word.trim() !== '简体中文');
  const own = others.filter((word) => chinese.test(word));
  expect(own).toEqual([]);
});

test('dark is chosen in the menu, holds after a reload, and the page is dark', async () => {
  const page = await person('city');
  await page.getByRole('button', { name: /账号菜单/ }).click();
  await page.getByRole('menuitem', { name: '深色' }).click();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(ground).toBe('rgb(14, 22, 22)');
  await page.reload();
  await page.getByRole('heading', { name: '待办' }).waitFor();
  expect(await ground()).toBe('rgb(14, 22, 22)');
});

test('on a phone the navigation is a drawer, and a list is cards', async () => {
  const page = await person('city', '/', { width: 390, height: 844 });
  await page.getByRole('heading', { name: '待办' }).waitFor();
  expect(await page.getByRole('navigation', { name: '导航' }).count()).toBe(0);
  await page.getByRole('button', { name: '打开导航' }).click();
  await page
    .getByRole('navigation', { name: '导航' })
    .getByRole('link', { name: '教师', exact: true })
    .click();
  await page.getByRole('heading', { level: 1, name: '教师' }).waitFor();
  await page.getByRole('listitem').filter({ hasText: '教龄' }).first().waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
});

test('on paper a teacher is black on white, without navigation and buttons, and nothing is cut off', async () => {
  const page = await person('city', '/teachers', { dark: true });
  const [name = ''] = await names(page);
  await page.locator('tbody th a').first().click();
  await page.getByRole('heading', { name: '任职经历' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('navigation', { name: '导航' }).waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '打印' }).waitFor({ state: 'hidden' });
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(720);
});
