import type { TestProject } from 'vitest/node';
import { migrate } from '../src/database/migrate.ts';
import { openPostgres } from '../src/database/open-database.ts';
import { createDatabase, dropDatabase } from './postgres-server.ts';
import './provided.ts';

/** One migrated database for the whole run; each test file gets a copy. */
export default async function makeTemplate(project: TestProject) {
  const { name, url } = await createDatabase();
  const database = await openPostgres(url);
  await migrate(database);
  await database.close();
  project.provide('databaseTemplate', name);
  return () => dropDatabase(name);
}
