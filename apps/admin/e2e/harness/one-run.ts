import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startServer } from './server-process.ts';

/** Nothing that a fresh browser does of its own accord: no look-ups, no updates, no graphics card. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One server over a fresh sample city and one browser for all journeys of a run. */
export default async function oneRun(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'qinglan-e2e-'));
  const browser = await chromium.launchServer({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: flags,
    // Where the machine has no language, a saved file's Chinese name would be dropped.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const server = await startServer(join(folder, 'data'), { TODAY: '2026-10-15' }).catch(async (error) => {
    await browser.close();
    throw error;
  });
  project.provide('serverUrl', server.url);
  project.provide('browserAddress', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server over the sample city that all journeys share. */
    serverUrl: string;
    browserAddress: string;
  }
}
