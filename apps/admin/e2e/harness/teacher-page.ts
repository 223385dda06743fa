import type { Page } from 'playwright-core';
import { dialog, names } from './screen.ts';

/** Opens a teacher of a kindergarten's list, each journey another one. */
export async function openTeacher(page: Page, place: number): Promise<string> {
  await page.goto('/teachers?posts=classTeacher,teacher,careWorker&statuses=active&sort=-teachingSince');
  const name = (await names(page))[place] ?? '';
  await page.locator('tbody th a').nth(place).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return new URL(page.url()).pathname;
}

export async function edit(page: Page): Promise<void> {
  await page.getByRole('button', { name: '编辑', exact: true }).click();
  await dialog(page)
    .getByRole('heading', { name: '编辑教师' })
    .or(dialog(page).getByText('编辑教师'))
    .waitFor();
}

export const save = (page: Page) => dialog(page).getByRole('button', { name: '保存', exact: true }).click();
export const gone = (page: Page) => dialog(page).waitFor({ state: 'detached' });
export const timeline = (page: Page) =>
  page
    .getByRole('region', { name: '动态' })
    .or(page.locator('section', { hasText: '动态' }))
    .last();
