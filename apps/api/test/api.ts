import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import type { Database } from '../src/database/open-database.ts';
import { prepare } from '../src/database/prepare.ts';
import { type Doors, openDoors } from '../src/http.ts';
import { schema } from '../src/schema.ts';
import { Browser } from './browser.ts';
import { testDatabase } from './database.ts';

/** The doors over a database of the test file's own, asked without a network. */
export interface TestApi {
  readonly app: FastifyInstance;
  readonly database: Database;
  /** A browser with a cookie jar of its own, not signed in. */
  readonly browser: () => Browser;
}

/** Opens the doors; they close when the test file is done. */
export async function testApi(parts: Partial<Doors> = {}): Promise<TestApi> {
  const database = parts.database ?? (await testDatabase());
  await prepare(database);
  const app = await openDoors({
    database,
    schema,
    env: { publicUrl: undefined, today: '2026-10-15', trustProxy: undefined },
    log: pino({ level: 'silent' }),
    ...parts,
  });
  afterAll(() => app.close());
  return { app, database, browser: () => new Browser(app) };
}
