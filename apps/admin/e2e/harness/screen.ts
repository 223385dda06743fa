import type { Locator, Page } from 'playwright-core';

/** Chooses an option of a field that drops down. */
export async function choose(within: Page | Locator, label: string, option: string): Promise<void> {
  const box = within.getByRole('combobox', { name: label, exact: true });
  await box.click();
  const page = 'page' in within ? within.page() : within;
  await openOptions(page).filter({ hasText: option }).first().click();
}

/** Finds a record by typing and picks the first one offered. */
export async function pick(within: Locator, label: RegExp, typed: string, option: string): Promise<void> {
  const box = within.getByRole('combobox', { name: label });
  await box.click();
  await box.fill(typed);
  await openOptions(within.page()).filter({ hasText: option }).first().click();
}

function openOptions(page: Page): Locator {
  return page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option');
}

/** A field with its label, hint and problems. */
export function field(within: Page | Locator, label: string): Locator {
  const page = 'page' in within ? within.page() : within;
  return within
    .locator('div:has(> label)')
    .filter({ has: page.locator('label', { hasText: label }) })
    .last();
}

/** How many records a list says that it has. */
export async function total(page: Page): Promise<number> {
  const words = page.getByText(/共 [\d,]+ 条/);
  await words.waitFor();
  return Number(/共 ([\d,]+) 条/.exec((await words.textContent()) ?? '')?.[1]?.replaceAll(',', ''));
}

/** The names in a list's first column, once its rows have come and no others are on their way. */
export async function names(page: Page): Promise<string[]> {
  await page.locator('[aria-busy="false"] tbody th a').first().waitFor();
  return page.locator('tbody th a').allTextContents();
}

/** The drawer or dialog that is open. */
export function dialog(page: Page): Locator {
  return page.getByRole('dialog');
}
