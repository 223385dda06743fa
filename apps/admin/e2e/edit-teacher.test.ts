import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dialog, field, names, pick } from './harness/screen.ts';
import { person } from './harness/visitor.ts';

/** Opens a teacher of a kindergarten's list, each journey another one. */
async function openTeacher(page: Page, place: number): Promise<string> {
  await page.goto('/teachers?posts=classTeacher,teacher,careWorker&statuses=active&sort=-teachingSince');
  const name = (await names(page))[place] ?? '';
  await page.locator('tbody th a').nth(place).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return new URL(page.url()).pathname;
}

async function edit(page: Page): Promise<void> {
  await page.getByRole('button', { name: '编辑', exact: true }).click();
  await dialog(page)
    .getByRole('heading', { name: '编辑教师' })
    .or(dialog(page).getByText('编辑教师'))
    .waitFor();
}

const save = (page: Page) => dialog(page).getByRole('button', { name: '保存', exact: true }).click();
const gone = (page: Page) => dialog(page).waitFor({ state: 'detached' });
const timeline = (page: Page) =>
  page
    .getByRole('region', { name: '动态' })
    .or(page.locator('section', { hasText: '动态' }))
    .last();

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

test('when two edit at once, the later one chooses: theirs, mine, or field by field', async () => {
  const [mine, other] = [await person('city'), await person('city')];
  const path = await openTeacher(mine, 3);
  const capacity = (page: Page) => dialog(page).getByLabel('可带徒弟数');
  const shown = (page: Page) =>
    page.locator('dt:has-text("可带徒弟数") + dd, div:has(> dt:has-text("可带徒弟数")) dd').first();
  const number = (page: Page) => dialog(page).getByLabel('工号');

  async function collide(theirs: string, own: string) {
    await other.goto(path);
    await edit(mine);
    await edit(other);
    await capacity(other).fill(theirs);
    await save(other);
    await gone(other);
    await capacity(mine).fill(own);
    await number(mine).fill(`JS-${own}`);
    await save(mine);
    await dialog(mine).getByText('别人刚刚改过这条记录').waitFor();
    return dialog(mine).getByRole('alert');
  }

  const first = await collide('1', '2');
  await first.getByRole('button', { name: '采用现在的内容' }).click();
  await gone(mine);
  await expect.poll(() => shown(mine).textContent()).toBe('1');

  const second = await collide('3', '4');
  await second.getByRole('button', { name: '采用我的内容' }).click();
  await gone(mine);
  await expect.poll(() => shown(mine).textContent()).toBe('4');
  await mine.getByText('JS-4', { exact: true }).waitFor();

  const third = await collide('5', '0');
  await third
    .getByRole('radiogroup', { name: '可带徒弟数' })
    .getByText(/现在的内容/)
    .click();
  await third
    .getByRole('radiogroup', { name: '工号' })
    .getByText(/我的修改/)
    .click();
  await third.getByRole('button', { name: '按所选保存' }).click();
  await gone(mine);
  await expect.poll(() => shown(mine).textContent()).toBe('5');
  await mine.getByText('JS-0', { exact: true }).waitFor();
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
