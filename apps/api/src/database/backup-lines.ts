import type { EntityClass } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Session } from '../modules/accounts/session.entity.ts';
import { SignInThrottle } from '../modules/accounts/sign-in-throttle.entity.ts';
import { entities } from './entities.ts';

export const backupFormat = 'qinglan-backup';
export const backupVersion = 1;
const rowsAtOnce = 1_000;

/** First line of a backup: what it is, and which migrations its tables stand at. */
export interface BackupHead {
  readonly format: typeof backupFormat;
  readonly version: typeof backupVersion;
  readonly migrations: readonly string[];
}

/** Rows of one table, as the database writes them in JSON. */
export interface BackupRows {
  readonly table: string;
  readonly rows: readonly unknown[];
}

/** Last line: a file without it was cut off. */
export interface BackupEnd {
  readonly end: true;
  readonly rows: number;
}

/** Sessions and counters of attempts live for hours; who restores a backup signs in again. */
const left: ReadonlySet<unknown> = new Set([Session, SignInThrottle]);

/** Tables of a backup, the referred-to before those that refer. */
export function backupTables(em: SqlEntityManager): string[] {
  const metadata = em.getMetadata();
  return entities
    .filter((entity) => !left.has(entity))
    .map((entity) => metadata.get(entity as EntityClass<object>).tableName);
}

/**
 * The whole database as lines of JSON, as it stood at one moment: written by either database, read by either. `em`
 * must be in a transaction of its own.
 */
export async function* backupLines(em: SqlEntityManager): AsyncGenerator<string> {
  const db = em.getKysely();
  await sql`set transaction isolation level repeatable read, read only`.execute(db);
  const { rows: ran } = await sql<{
    name: string;
  }>`select name from mikro_orm_migrations order by id`.execute(db);
  yield JSON.stringify({
    format: backupFormat,
    version: backupVersion,
    migrations: ran.map(({ name }) => name),
  } satisfies BackupHead);
  let count = 0;
  for (const table of backupTables(em)) {
    for await (const rows of rowsOf(em, table)) {
      count += rows.length;
      // The rows are JSON already, and parsing them here would round numbers.
      yield `{"table":${JSON.stringify(table)},"rows":[${rows.join(',')}]}`;
    }
  }
  yield JSON.stringify({ end: true, rows: count } satisfies BackupEnd);
}

async function* rowsOf(em: SqlEntityManager, table: string): AsyncGenerator<string[]> {
  const db = em.getKysely();
  const query = sql`declare backup_rows no scroll cursor for select row_to_json(t)::text as row from ${sql.table(table)} t`;
  await query.execute(db);
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(rowsAtOnce)} from backup_rows`.execute(db);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await sql`close backup_rows`.execute(db);
}
