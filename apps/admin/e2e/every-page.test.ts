import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seriousFindings } from './harness/axe.ts';
import { coordinatorsScenes, type Scene, strangersScenes } from './harness/every-page.ts';
import { person, stranger } from './harness/visitor.ts';

const looks = [
  { name: 'wide-light', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'wide-dark', width: 1440, height: 900, colorScheme: 'dark' },
  { name: 'narrow-dark', width: 390, height: 844, colorScheme: 'dark' },
  { name: 'narrow-light', width: 390, height: 844, colorScheme: 'light' },
] as const;

test.for(strangersScenes)(
  '$name can be used by everybody, wide and narrow, light and dark',
  async (scene) => {
    await lookAt(await stranger(), scene);
  },
);

test.for(coordinatorsScenes)(
  '$name can be used by everybody, wide and narrow, light and dark',
  async (scene) => {
    await lookAt(await person('city'), scene);
  },
);

/** No serious or critical finding and nothing to scroll sideways, however the page is looked at. */
async function lookAt(page: Page, { name, path, steps, arrived }: Scene) {
  await page.goto(path);
  await steps?.(page);
  await arrived(page);
  await page.waitForLoadState('networkidle');
  for (const { name: look, width, height, colorScheme } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, colorScheme);
    await arrived(page);
    await keepPicture(page, `${name}-${look}`);
    expect
      .soft(await seriousFindings(page, colorScheme === 'dark' ? 'colours' : 'everything'), look)
      .toEqual([]);
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth), `${look}: width`)
      .toBe(width);
  }
}

/** For a person to look through afterwards: SCREENSHOTS names the folder. */
async function keepPicture(page: Page, name: string) {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
