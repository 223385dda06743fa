import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dialog } from './harness/screen.ts';
import { person } from './harness/visitor.ts';

/** Opens a running partnership whose launch still lacks something. */
async function openUnfinished(page: Page): Promise<void> {
  await page.goto('/partnerships?statuses=active');
  const row = page
    .getByRole('row')
    .filter({ hasText: /[0-7]\/8/ })
    .first();
  await row.getByRole('link').first().click();
  await page.getByRole('heading', { name: '启动清单' }).waitFor();
}

const launch = (page: Page) => page.getByRole('region', { name: '启动清单' });
const missing = (page: Page) => launch(page).getByRole('listitem').filter({ hasText: '待办' });

/** Notes the first missing item: waived, with a reason, which a coordinator may for any. */
async function waiveFirst(page: Page): Promise<void> {
  const left = await missing(page).count();
  await missing(page).first().getByRole('button', { name: /^登记/ }).click();
  await dialog(page).getByLabel('免去（须说明理由）').check();
  await dialog(page).getByRole('textbox', { name: '说明' }).fill('结对前已完成，材料存区教育局');
  await dialog(page).getByRole('button', { name: '保存', exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await expect.poll(() => missing(page).count()).toBe(left - 1);
}

test('a launch is completed item by item, and its count follows in the list', async () => {
  const page = await person('city');
  await openUnfinished(page);
  await missing(page).first().waitFor();
  while ((await missing(page).count()) > 0) await waiveFirst(page);
  await launch(page).getByText('8 / 8').first().waitFor();
  await launch(page).getByRole('link', { name: '查看片区' }).click();
  await page.getByRole('heading', { name: '领导小组' }).waitFor();
  await page.getByRole('cell', { name: '8/8' }).first().waitFor();
});
