import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dialog } from './harness/screen.ts';
import { person } from './harness/visitor.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Of the table's first column of numbers, who needs health and safety in all. */
async function needing(page: Page): Promise<number> {
  await page.getByRole('heading', { name: '各领域的需求与供给' }).waitFor();
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '卫生保健与安全' }) });
  const words = await row.getByRole('cell').first().textContent();
  return Number(/需要 (\d+)/.exec(words ?? '')?.[1] ?? 0);
}

test('a survey goes out, is answered, returned, mended and accepted, and the board has its needs', async () => {
  const city = await person('city', '/partnerships');
  await city.getByRole('link', { name: '需求与供给' }).first().click();
  const before = await needing(city);
  const board = city.url();
  await button(city, '发出调查表').click();
  await dialog(city).getByLabel('轮次').fill('3');
  await dialog(city).getByRole('button', { name: '发出调查表' }).click();
  await city.getByText(/已发出 \d+ 份，顺延 0 份/).waitFor();

  const kindergarten = await person('kindergarten', '/needs-surveys');
  const row = kindergarten.getByRole('row').filter({ hasText: '第 3 轮' });
  await row.getByRole('link').first().click();
  await kindergarten.getByRole('checkbox', { name: '座谈' }).check();
  await button(kindergarten, '提交').click();
  await kindergarten.getByRole('alert').getByText('请至少填写一项需求。').first().waitFor();
  const level = kindergarten.getByRole('radiogroup', { name: '卫生保健与安全 程度' }).first();
  await level.getByText('突出').click();
  await kindergarten.getByText('草稿已保存').waitFor();
  await button(kindergarten, '提交').click();
  await kindergarten.getByText('已提交，等待审核').waitFor();
  const address = new URL(kindergarten.url()).pathname;

  await city.goto(address);
  await button(city, '退回').click();
  await dialog(city).getByLabel('原因').fill('请补充希望得到的帮助');
  await dialog(city).getByRole('button', { name: '退回', exact: true }).click();
  await city.getByText('已退回，请修改后重新提交').waitFor();

  await kindergarten.reload();
  await kindergarten.getByText('请补充希望得到的帮助').first().waitFor();
  await kindergarten
    .getByRole('textbox', { name: '希望得到的帮助' })
    .fill('希望保健医每月来园一次，指导消毒和疾病预防。');
  await button(kindergarten, '提交').click();
  await kindergarten.getByText('已提交，等待审核').waitFor();

  await city.reload();
  await button(city, '采纳').click();
  await dialog(city)
    .getByText(/新增：卫生保健与安全/)
    .waitFor();
  await dialog(city).getByRole('button', { name: '采纳', exact: true }).click();
  await city.getByText('已采纳，需求已写入档案').waitFor();
  await city.goto(board);
  await expect.poll(() => needing(city)).toBe(before + 1);
});
