import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { choose, dialog } from './harness/screen.ts';
import { person } from './harness/visitor.ts';

/** The sample's assisted kindergarten, as its own person in charge finds it in the first of its partnerships. */
async function ownKindergarten(): Promise<string> {
  const page = await person('kindergarten', '/partnerships?statuses=active');
  const name = await page.locator('tbody th a').first().textContent();
  await page.context().close();
  return name ?? '';
}

async function openProgramme(page: Page, name: string): Promise<void> {
  await page.goto('/partnerships');
  await page.getByRole('button', { name: '新建项目' }).click();
  await dialog(page).getByLabel('项目名称').fill(name);
  await dialog(page).getByRole('button', { name: '添加依据文件' }).click();
  await dialog(page).getByLabel('文件名称').fill('关于开展“爱心传递”结对活动的通知');
  await dialog(page).getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

async function addMember(page: Page, name: string, role: '帮扶园' | '受援园'): Promise<void> {
  await page.getByRole('button', { name: '添加成员园' }).click();
  if (role === '帮扶园') await choose(dialog(page), '角色', '帮扶园');
  await dialog(page).getByRole('searchbox', { name: '按园名查找' }).fill(name);
  await dialog(page).getByRole('searchbox', { name: '按园名查找' }).press('Enter');
  await dialog(page)
    .getByRole('checkbox', { name: new RegExp(`^${name}`) })
    .check();
  await dialog(page).getByRole('button', { name: '添加 1 所' }).click();
  await page.getByRole('row').filter({ hasText: name }).waitFor();
}

test('from a new programme to work: proposed by the engine, published, confirmed, signed, started', async () => {
  const own = await ownKindergarten();
  const city = await person('city');
  await openProgramme(city, '爱心传递结对项目');
  await addMember(city, '青岚师范学院附属幼儿园', '帮扶园');
  await addMember(city, own, '受援园');

  await city.getByRole('button', { name: '去拟定结对' }).click();
  await city.getByRole('button', { name: '计算最优方案' }).click();
  await city.getByText('拟定 1 个结对，已证明没有更好的方案').waitFor();
  await city.getByRole('button', { name: '发布 1 个结对' }).click();
  await city.getByRole('dialog').getByRole('button', { name: '发布 1 个结对' }).click();
  await city.getByText('没有草稿').waitFor();

  const assisted = await person('kindergarten');
  await assisted.getByRole('link', { name: '1 个结对等您确认' }).click();
  await assisted.getByRole('row').filter({ hasText: '爱心传递' }).getByRole('link').first().click();
  expect(await assisted.getByRole('button', { name: '登记签约' }).count()).toBe(0);
  await assisted.getByRole('button', { name: '确认结对' }).click();
  await dialog(assisted).getByRole('button', { name: '确认结对' }).click();
  await assisted.getByText('已确认', { exact: true }).first().waitFor();
  await assisted.getByRole('heading', { name: '结对帮扶协议' }).waitFor();
  await assisted.getByRole('button', { name: /^填写：受援园的话/ }).click();
  await dialog(assisted).getByLabel('受援园的话').fill('希望每月来园指导一次。');
  await dialog(assisted).getByRole('button', { name: '保存', exact: true }).click();
  await assisted.getByText('希望每月来园指导一次。').last().waitFor();

  await city.goto(new URL(assisted.url()).pathname);
  await city.getByText('希望每月来园指导一次。').waitFor();
  expect(await city.getByRole('button', { name: /^填写/ }).count()).toBe(0);
  await city.getByRole('button', { name: '登记签约' }).click();
  await dialog(city).getByLabel('帮扶园签字人').fill('王芳');
  await dialog(city).getByLabel('受援园签字人').fill('孙丽');
  await dialog(city).getByRole('button', { name: '登记签约' }).click();
  await city.getByRole('button', { name: '启动帮扶' }).click();
  await dialog(city).getByRole('button', { name: '启动帮扶' }).click();
  await city.getByText('帮扶中', { exact: true }).first().waitFor();
});

test('what cannot be is said beside the field, and who only reads finds nothing to press', async () => {
  const own = await ownKindergarten();
  const city = await person('city', '/partnerships');
  await city.locator('a[href^="/programmes/"]:not([href$="/needs"])').last().click();
  await city.getByRole('button', { name: '去拟定结对' }).click();
  await city.getByRole('button', { name: '手工拟定' }).click();
  for (const side of ['受援园', '帮扶园']) {
    const box = dialog(city).getByRole('combobox', { name: side, exact: true });
    await box.click();
    await box.fill(own);
    await city.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) [title]').first().click();
  }
  await dialog(city).getByRole('button', { name: '保存', exact: true }).click();
  await dialog(city).getByText('一所幼儿园不能与自己结对。').first().waitFor();
  await dialog(city)
    .getByText(/每所受援园最多 1 所帮扶园/)
    .first()
    .waitFor();
  await dialog(city).getByRole('button', { name: '取消' }).click();
  await city.getByRole('button', { name: '放弃修改并离开' }).click();

  const observer = await person('observer', '/partnerships?statuses=proposed');
  await observer.locator('tbody th a').first().click();
  await observer.getByRole('heading', { name: '协议' }).waitFor();
  expect(await observer.getByRole('button', { name: /确认结对|提出异议|更多|设联系人/ }).count()).toBe(0);
});
