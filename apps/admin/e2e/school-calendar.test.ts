import { expect, test } from 'vitest';
import { person } from './harness/visitor.ts';

test('a holiday is added to the school calendar, refused where it overlaps another, and kept when it does not', async () => {
  const page = await person('city', '/school-calendar');
  await page.getByRole('button', { name: '编辑', exact: true }).click();
  const form = page.getByRole('form');
  await form.waitFor();
  const rows = await form.getByLabel(/^节假日第 \d+ 行 名称$/).count();
  await form.getByRole('button', { name: '添加节假日' }).click();
  const part = (name: string) => form.getByLabel(`节假日第 ${rows + 1} 行 ${name}`);
  const day = async (name: string, text: string) => {
    await part(name).fill(text);
    await part(name).press('Tab');
  };
  await part('名称').fill('运动会');
  await day('开始', '2026-10-07');
  await day('结束', '2026-10-08');
  await form.getByText('与2026年10月1日至2026年10月7日的假期重叠。').first().waitFor();
  await form.getByRole('button', { name: '保存', exact: true }).click();
  await form
    .getByRole('alert')
    .getByText(/假期重叠/)
    .first()
    .waitFor();

  await day('开始', '2026-11-12');
  await day('结束', '2026-11-13');
  await expect.poll(() => form.getByText(/假期重叠/).count()).toBe(0);
  await form.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('校历已保存').waitFor();
  await form.waitFor({ state: 'detached' });
  await page.getByText('运动会').first().waitFor();
  await page.getByText('修改了校历').or(page.getByText('新建了校历')).first().waitFor();
});
