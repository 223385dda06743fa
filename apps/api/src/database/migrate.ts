import pg from 'pg';
import { migrations } from './migrations/list.ts';
import type { Database } from './open-database.ts';

/** Any number that nothing else locks; the same in every version, so that two versions wait for each other too. */
const lockKey = 7_406_112_026;

/**
 * Brings the schema up to date and returns the names of what ran. Several servers may start at once: on PostgreSQL
 * one migrates and the others wait; the embedded database has one process only.
 */
export async function migrate(database: Database): Promise<string[]> {
  return underLock(database, async () => {
    const ran = await database.orm.migrator.up();
    return ran.map(({ name }) => name);
  });
}

async function underLock<T>(database: Database, act: () => Promise<T>): Promise<T> {
  if (database.url === null) return act();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    return await act();
  } finally {
    // The lock belongs to this connection and goes with it, also when the process dies.
    await client.end();
  }
}

/** Names of migrations that have not run here; asks and changes nothing. */
export async function pendingMigrations({ orm }: Database): Promise<string[]> {
  const connection = orm.em.getConnection();
  const [table] = await connection.execute<{ place: string | null }[]>(
    "select to_regclass('mikro_orm_migrations') as place",
  );
  if (!table?.place) return migrations.map(({ name }) => name);
  const rows = await connection.execute<{ name: string }[]>('select name from mikro_orm_migrations');
  const ran = new Set(rows.map(({ name }) => name));
  return migrations.map(({ name }) => name).filter((name) => !ran.has(name));
}
