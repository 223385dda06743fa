import { expect, test } from 'vitest';
import { dialog, field, pick } from './harness/screen.ts';
import { edit, gone, openTeacher, save, timeline } from './harness/teacher-page.ts';
import { person } from './harness/visitor.ts';

test('a wrong phone is refused beside its field, a right one is saved and stands in the timeline', async () => {
  const page = await person('city');
  await openTeacher(page, 1);
  await edit(page);
  await dialog(page).getByLabel('手机号').fill('138');
  await save(page);
  await field(dialog(page), '手机号').getByText('手机号应为 11 位').waitFor();
  await dialog(page).getByRole('alert').getByText('有 1 处需要修改').waitFor();
  await dialog(page).getByLabel('手机号').fill('13800001234');
  await save(page);
  await gone(page);
  await page.getByText('138****1234').first().waitFor();
  await timeline(page).getByText('修改了教师档案').first().waitFor();
});

test('a whole phone number is shown for a reason, and the reason is kept', async () => {
  const page = await person('city');
  await openTeacher(page, 2);
  await page.getByRole('button', { name: /查看完整/ }).click();
  await page.getByLabel('用途').fill('通知参加跟班学习');
  await dialog(page).getByRole('button', { name: '查看', exact: true }).click();
  await page.getByRole('link', { name: /^1\d{10}$/ }).waitFor();
  await page.reload();
  await timeline(page).getByText('通知参加跟班学习').waitFor();
  expect(await page.getByRole('link', { name: /^1\d{10}$/ }).count()).toBe(0);
});

test('a teacher is transferred, and then leaves; both stand in the timeline', async () => {
  const page = await person('city');
  await openTeacher(page, 4);
  const more = async (item: string) => {
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await more('调动');
  await pick(dialog(page), /^调往/, 'syyey', '实验幼儿园');
  await dialog(page).getByRole('button', { name: '调动', exact: true }).click();
  await page.getByText('调动已办理').waitFor();
  await page
    .getByRole('main')
    .getByText(/实验幼儿园/)
    .first()
    .waitFor();
  await timeline(page)
    .getByText(/办理调动/)
    .waitFor();
  await gone(page);
  await more('办理离职');
  await dialog(page).getByLabel('原因').fill('调出本市');
  await dialog(page).getByRole('button', { name: '办理离职', exact: true }).click();
  await page.getByText('离职已办理').waitFor();
  await page.getByRole('main').getByText('离职', { exact: true }).first().waitFor();
  await timeline(page)
    .getByText(/调出本市/)
    .waitFor();
});
