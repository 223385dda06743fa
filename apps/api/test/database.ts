import { openAsBlob } from 'node:fs';
import { afterAll, inject } from 'vitest';
import { type Database, openInMemory, openPostgres } from '../src/database/open-database.ts';
import { createDatabase, dropDatabase } from './postgres-server.ts';
import './provided.ts';

/**
 * A migrated, empty database that belongs to the calling test file and goes when the file is done. On PostgreSQL or
 * embedded, as the run of the suite has it. Call it in a file's top level or in `beforeAll`.
 */
export async function testDatabase(): Promise<Database> {
  const template = inject('databaseTemplate');
  if (inject('databaseKind') === 'embedded') {
    const database = await openInMemory(await openAsBlob(template));
    afterAll(() => database.close());
    return database;
  }
  const { name, url } = await createDatabase(template);
  const database = await openPostgres(url, 5);
  afterAll(async () => {
    await database.close();
    await dropDatabase(name);
  });
  return database;
}
