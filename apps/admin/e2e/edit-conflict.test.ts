import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dialog } from './harness/screen.ts';
import { edit, gone, openTeacher, save } from './harness/teacher-page.ts';
import { person } from './harness/visitor.ts';

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
