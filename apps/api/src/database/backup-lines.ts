import type { EntityClass } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Session } from '../modules/accounts/session.entity.ts';
import { SignInThrottle } from '../modules/accounts/sign-in-throttle.entity.ts';
import type { AttachmentStore } from '../modules/attachments/attachment-store.ts';
import { entities } from './entities.ts';

export const backupFormat = 'qinglan-backup';
/** 2: files of attachments stand after the tables. */
export const backupVersion = 2;
const rowsAtOnce = 1_000;

/** First line of a backup: what it is, and which migrations its tables stand at. */
export interface BackupHead {
  readonly format: typeof backupFormat;
  readonly version: number;
  readonly migrations: readonly string[];
}

/** Rows of one table, as the database writes them in JSON. */
export interface BackupRows {
  readonly table: string;
  readonly rows: readonly unknown[];
}

/** The bytes of attachments, by the SHA-256 that their rows name. */
export interface BackupFile {
  readonly file: string;
  readonly base64: string;
}

/** Last line: a backup without it was cut off. */
export interface BackupEnd {
  readonly end: true;
  readonly rows: number;
  readonly files?: number;
  /** Bytes that rows name and that were not in the data folder. */
  readonly filesMissing?: number;
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
 * The whole database as lines of JSON, as it stood at one moment, and the files in `store` that its rows name: written
 * by either database, read by either. Without a store the files stay where they are. `em` must be in a transaction of
 * its own. The last line is returned too.
 */
export async function* backupLines(
  em: SqlEntityManager,
  store: AttachmentStore | null,
): AsyncGenerator<string, BackupEnd> {
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
  const { files, filesMissing } = store === null ? { files: 0, filesMissing: 0 } : yield* filesOf(em, store);
  const end: BackupEnd = { end: true, rows: count, files, filesMissing };
  yield JSON.stringify(end);
  return end;
}

async function* filesOf(em: SqlEntityManager, store: AttachmentStore) {
  const query = sql<{
    hash: string;
  }>`select distinct hash from attachment where erased_at is null order by hash`;
  const { rows } = await query.execute(em.getKysely());
  let files = 0;
  for (const { hash } of rows) {
    if (!(await store.has(hash))) continue;
    const bytes = await store.read(hash);
    files += 1;
    yield JSON.stringify({ file: hash, base64: bytes.toString('base64') } satisfies BackupFile);
  }
  return { files, filesMissing: rows.length - files };
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
