import { mkdirSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { signIn } from './sign-in.ts';
import { troublesOf } from './troubles.ts';

/** How somebody's screen is set; by default a wide one, light, in Chinese. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly english?: boolean;
  /** Another server than the one that all journeys share. */
  readonly server?: string;
}

export type SampleUser = 'city' | 'district' | 'kindergarten' | 'teacher' | 'observer';
export const samplePassword = 'qinglan-sample';

let browser: Promise<Browser> | undefined;
let pages = 0;
type State = Awaited<ReturnType<BrowserContext['storageState']>>;
const sessions = new Map<SampleUser, State>();

/** Somebody with a browser of their own, not signed in. The journey fails when their page causes any trouble. */
export async function stranger(look: Look = {}): Promise<Page> {
  return open(look, undefined);
}

/** Somebody who signed in through the page, standing at a path. The session is kept for the rest of the run. */
export async function person(who: SampleUser, path = '/', look: Look = {}): Promise<Page> {
  if (!sessions.has(who)) {
    const page = await open({}, undefined);
    await page.goto('/');
    await signIn(page, who, samplePassword);
    await page.getByRole('button', { name: '账号菜单' }).waitFor();
    sessions.set(who, await page.context().storageState());
    await page.context().close();
  }
  const page = await open(look, sessions.get(who));
  await page.goto(path);
  return page;
}

async function open(look: Look, state: State | undefined): Promise<Page> {
  const { width = 1440, height = 900, dark = false, server = inject('serverUrl') } = look;
  browser ??= chromium.connect(inject('browserAddress'));
  const context = await (await browser).newContext({
    baseURL: server,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    storageState: { cookies: state?.cookies ?? [], origins: look.english ? [english(server)] : [] },
  });
  context.setDefaultTimeout(30_000);
  const troubles = troublesOf(context, server);
  const page = await context.newPage();
  pages += 1;
  const name = `${pages}-${expect.getState().currentTestName ?? 'journey'}`;
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await picture(page, name);
    await context.close();
    expect(troubles, 'troubles on the page').toEqual([]);
  });
  return page;
}

/** What a browser keeps of somebody who chose English before. */
function english(origin: string): State['origins'][number] {
  const value = JSON.stringify({ language: 'en', theme: 'system' });
  return { origin, localStorage: [{ name: 'qinglan.preferences', value }] };
}

/** What the page showed when a journey failed, beside the report. */
async function picture(page: Page, name: string): Promise<void> {
  mkdirSync('test-results', { recursive: true });
  const path = `test-results/e2e-${name.replaceAll(/[^\w一-鿿]+/g, '-').slice(0, 60)}.png`;
  if (!page.isClosed()) await page.screenshot({ path });
}
