import { expect, test } from 'vitest';
import { signIn } from './harness/sign-in.ts';
import { samplePassword, stranger } from './harness/visitor.ts';

test('a stranger is met in Chinese, refused with a sentence for a wrong password, and led home by the right one', async () => {
  const page = await stranger();
  await page.goto('/');
  await page.getByRole('heading', { name: '登录青蓝' }).waitFor();
  expect(await page.title()).toBe('登录 · 青蓝');
  expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
  await signIn(page, 'city', 'not-the-password-1');
  await page.getByRole('alert').getByText('用户名或密码不正确').waitFor();
  expect(await page.getByLabel('用户名').inputValue()).toBe('city');
  await signIn(page, 'city', samplePassword);
  await page.getByRole('heading', { name: '待办' }).waitFor();
  await page.getByText('今天是2026年10月15日').waitFor();
  await page.getByText('示例城市').first().waitFor();
});

test('the keyboard alone signs in, opens the account menu and signs out', async () => {
  const page = await stranger();
  await page.goto('/');
  await page.getByLabel('用户名').waitFor();
  await tabTo('input[autocomplete="username"]');
  await page.keyboard.type('observer');
  await tabTo('input[autocomplete="current-password"]');
  await page.keyboard.type(samplePassword);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '待办' }).waitFor();
  await tabTo('header button[aria-haspopup="menu"]');
  await page.keyboard.press('Enter');
  const out = page.getByRole('menuitem', { name: '退出登录' });
  await out.waitFor();
  await expect
    .poll(async () => {
      await page.keyboard.press('ArrowDown');
      return out.evaluate((item) => item === document.activeElement || item.className.includes('active'));
    })
    .toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '登录青蓝' }).waitFor();
  await page.goto('/teachers');
  await page.getByRole('heading', { name: '登录青蓝' }).waitFor();

  async function tabTo(selector: string) {
    for (let presses = 0; presses < 15; presses += 1) {
      if (await page.locator(selector).evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    expect.fail(`Tab never came to ${selector}`);
  }
});

test('a link into the product keeps its place across the sign-in', async () => {
  const page = await stranger();
  await page.goto('/teachers?titles=senior&sort=-teachingSince');
  await signIn(page, 'city', samplePassword);
  await page.getByRole('heading', { name: '教师', exact: true }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/teachers');
  expect(new URL(page.url()).search).toBe('?titles=senior&sort=-teachingSince');
});
