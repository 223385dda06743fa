import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import type { Database } from '../src/database/open-database.ts';
import { prepare } from '../src/database/prepare.ts';
import { type Doors, openDoors } from '../src/http.ts';
import { schema } from '../src/schema.ts';
import { Browser } from './browser.ts';
import { testDatabase } from './database.ts';

/** As an operator would set it for the tests' day. */
export const testEnv = {
  attachmentMegabytes: 1,
  publicUrl: undefined,
  today: '2026-10-15',
  trustProxy: undefined,
} as const;

/** The doors over a database of the test file's own, asked without a network. */
export interface TestApi {
  readonly app: FastifyInstance;
  readonly database: Database;
  /** Where the attachments of these doors lie. */
  readonly dataDir: string;
  /** A browser with a cookie jar of its own, not signed in. */
  readonly browser: () => Browser;
}

/** Opens the doors; they close when the test file is done. */
export async function testApi(parts: Partial<Doors> = {}): Promise<TestApi> {
  const database = parts.database ?? (await testDatabase());
  await prepare(database);
  const dataDir = mkdtempSync(join(tmpdir(), 'qinglan-data-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
  const app = await openDoors({
    database,
    schema,
    env: { ...testEnv, dataDir },
    log: pino({ level: 'silent' }),
    ...parts,
  });
  afterAll(() => app.close());
  return { app, database, dataDir, browser: () => new Browser(app) };
}
