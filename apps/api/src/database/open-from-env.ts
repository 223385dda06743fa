import type { Env } from '../platform/env.ts';
import { type Database, openEmbedded, openPostgres } from './open-database.ts';

/** The database that the environment names: PostgreSQL, or the embedded one under the data folder. */
export function openFromEnv({
  databaseUrl,
  dataDir,
}: Pick<Env, 'databaseUrl' | 'dataDir'>): Promise<Database> {
  return databaseUrl === undefined ? openEmbedded(dataDir) : openPostgres(databaseUrl);
}
