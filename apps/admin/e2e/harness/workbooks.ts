import { buffer } from 'node:stream/consumers';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Download, Page } from 'playwright-core';

/** A file as somebody has it on the desk. */
export interface FileAtHand {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Cells = readonly (string | number | null)[];

/** A workbook with one sheet of these rows. */
export async function workbook(name: string, rows: readonly Cells[]): Promise<FileAtHand> {
  return {
    name,
    bytes: await writeXlsx({ sheets: [{ name: '表', rows: rows.map((cells) => [...cells]) }] }),
  };
}

/** The rows of the first sheet of a file that the browser saved. */
export async function savedRows(download: Download): Promise<readonly Cells[]> {
  const bytes = await buffer(await download.createReadStream());
  const [sheet] = (await readXlsx(new Uint8Array(bytes))).sheets;
  return (sheet?.rows ?? []) as Cells[];
}

/** Clicks what saves a file, and gives the file. */
export async function saved(page: Page, click: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return download;
}

/** Lets files fall on the field that takes them. */
export async function drop(page: Page, field: string, files: readonly FileAtHand[]): Promise<void> {
  const carried = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of given) transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  );
  await page.locator('label').filter({ hasText: field }).dispatchEvent('drop', { dataTransfer: carried });
}
