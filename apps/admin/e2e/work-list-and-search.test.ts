import { expect, test } from 'vitest';
import { total } from './harness/screen.ts';
import { person } from './harness/visitor.ts';

test('each line of the work list opens a list of just as many', async () => {
  const page = await person('city');
  const lines = page.getByRole('main').getByRole('listitem').getByRole('link');
  await lines.first().waitFor();
  const sentences = await lines.allTextContents();
  expect(sentences.length).toBeGreaterThan(2);
  for (const sentence of sentences) {
    await page.getByRole('button', { name: `去处理：${sentence}` }).click();
    expect(await total(page), sentence).toBe(Number.parseInt(sentence, 10));
    await page.goBack();
    await lines.first().waitFor();
  }
});

test('the palette finds the experimental kindergarten by its initials and opens it, without a mouse', async () => {
  const page = await person('city');
  await page.getByRole('heading', { name: '待办' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '搜索与命令' }).waitFor();
  await page.keyboard.type('syyey');
  const found = page.getByRole('option', { name: /实验幼儿园/ }).first();
  await found.waitFor();
  const name = await found.locator('span').first().textContent();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/kindergartens\/[\w-]+$/);
});
