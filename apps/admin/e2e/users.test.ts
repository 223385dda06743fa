import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { choose, dialog, names } from './harness/screen.ts';
import { signIn } from './harness/sign-in.ts';
import { person, stranger } from './harness/visitor.ts';

const ownPassword = 'Kapok-tree-2026';

/** Makes an observer of the whole city and reads the one-time code from the slip. */
async function createUser(page: Page, username: string, name: string): Promise<string> {
  await page.goto('/users');
  await page.getByRole('button', { name: '新建用户' }).click();
  await dialog(page).getByLabel('姓名').fill(name);
  await dialog(page).getByLabel('用户名').fill(username);
  await choose(dialog(page), '角色', '领导');
  await dialog(page).getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('一次性口令只在此时显示').waitFor();
  expect(await dialog(page).locator('code').first().textContent()).toBe(username);
  return (await dialog(page).locator('code').nth(1).textContent()) ?? '';
}

test('a new user comes in with the one-time code, must choose a password, and is out the moment the account is disabled', async () => {
  const coordinator = await person('city');
  const code = await createUser(coordinator, 'wenwen', '文文静');
  const visitor = await stranger();
  await visitor.goto('/');
  await signIn(visitor, 'wenwen', code);
  await visitor.getByText('第一次登录，请先改成只有您知道的密码。').waitFor();
  await visitor.goto('/kindergartens');
  await visitor.getByRole('heading', { level: 1, name: '修改密码' }).waitFor();
  await visitor.getByLabel('当前密码').fill(code);
  await visitor.getByLabel(/^新密码/).fill(ownPassword);
  await visitor.getByLabel('再输入一次新密码').fill(ownPassword);
  await visitor.getByRole('button', { name: '修改密码' }).click();
  await visitor.getByRole('heading', { name: '文文静，您好' }).waitFor();

  await coordinator.goto('/users?text=wenwen');
  await coordinator.getByRole('link', { name: '文文静' }).click();
  await coordinator.getByRole('button', { name: '更多' }).click();
  await coordinator.getByRole('menuitem', { name: '停用' }).click();
  await coordinator.getByText('停用 文文静 的账号？').filter({ visible: true }).waitFor();
  await dialog(coordinator).getByRole('button', { name: '停用' }).click();
  await coordinator.getByText('已停用').first().waitFor();

  await visitor.getByRole('link', { name: '幼儿园', exact: true }).click();
  await visitor.getByText('登录已结束').waitFor();
  await visitor.goto('/');
  await signIn(visitor, 'wenwen', ownPassword);
  await visitor
    .getByRole('alert')
    .getByText(/这个账号已停用|用户名或密码不正确/)
    .waitFor();
});

test('the lead of a kindergarten opens accounts for several teachers at once and prints the slips', async () => {
  const page = await person('kindergarten', '/teachers?columns=name,account');
  await names(page);
  const without = page.getByRole('row').filter({ hasText: '没有账号' });
  expect(await without.count()).toBeGreaterThan(1);
  for (const place of [0, 1]) await without.nth(place).getByRole('checkbox').check();
  await page.getByRole('button', { name: '开通账号' }).click();
  await dialog(page).getByText('将为所选 2 位教师开通账号').waitFor();
  await dialog(page).getByRole('button', { name: '开通', exact: true }).click();
  await dialog(page).getByText('已开通 2 个账号').waitFor();
  expect(await dialog(page).locator('code').count()).toBe(4);

  await page.emulateMedia({ media: 'print' });
  expect(await dialog(page).locator('code').first().isVisible()).toBe(true);
  expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await dialog(page).getByRole('button', { name: '关闭' }).last().click();
  await page.getByText('口令都已经打印或抄写了吗？').filter({ visible: true }).waitFor();
});
