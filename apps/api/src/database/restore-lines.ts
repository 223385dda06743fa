import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { AttachmentStore, Incoming } from '../modules/attachments/attachment-store.ts';
import {
  type BackupEnd,
  type BackupFile,
  type BackupHead,
  type BackupRows,
  backupFormat,
  backupTables,
  backupVersion,
} from './backup-lines.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { migrations } from './migrations/list.ts';
import type { Database } from './open-database.ts';
import { DatabaseHoldsRecords } from './prepare.ts';

/** The file is no backup, is cut off, or comes from a version of the programme that this one does not know. */
export class BackupRefused extends Error {}

/** What came back from a backup. */
export interface Restored {
  readonly rows: number;
  readonly files: number;
}

/**
 * Puts a backup's lines into an empty database and its files into `store`, all of them or none. An older backup is put
 * into the tables of its own day, and the database is then brought up to date. Files of a restore that fails lie as an
 * upload that was cut off lies, and go as that goes. Throws BackupRefused and DatabaseHoldsRecords.
 */
export async function restoreLines(
  database: Database,
  lines: AsyncIterable<string>,
  store: AttachmentStore,
): Promise<Restored> {
  const source = lines[Symbol.asyncIterator]();
  const head = await readHead(source);
  await migrateTo(database, head.migrations);
  const incoming: Incoming[] = [];
  const rows = await database.orm.em.fork().transactional(async (fork) => {
    const em = fork as SqlEntityManager;
    await refuseUnlessEmpty(em);
    return insertAll(em, source, async (file) => incoming.push(await keep(file, store)));
  });
  for (const each of incoming) await store.settle(each);
  await migrate(database);
  return { rows, files: incoming.length };
}

async function keep({ file, base64 }: BackupFile, store: AttachmentStore): Promise<Incoming> {
  const bytes = Buffer.from(base64, 'base64');
  if (createHash('sha256').update(bytes).digest('hex') !== file) throw damaged();
  const incoming = await store.receive(file, bytes);
  await store.place(incoming);
  return incoming;
}

async function readHead(source: AsyncIterator<string>): Promise<BackupHead> {
  const first = await source.next();
  const head = first.done ? null : parsed<BackupHead>(first.value);
  if (head?.format !== backupFormat) throw new BackupRefused('This file is no backup of Qinglan.');
  const known = new Set(migrations.map(({ name }) => name));
  if (head.version > backupVersion || head.migrations.some((name) => !known.has(name))) {
    throw new BackupRefused('This backup was made by a newer version of Qinglan; restore it with that one.');
  }
  return head;
}

/** The tables must stand where the backup's stood. An empty database can be brought there, another only be there already. */
async function migrateTo(database: Database, wanted: readonly string[]): Promise<void> {
  const pending = new Set(await pendingMigrations(database));
  const ran = migrations.map(({ name }) => name).filter((name) => !pending.has(name));
  if (ran.length === 0) await database.orm.migrator.up({ to: wanted.at(-1)! });
  else if (ran.length !== wanted.length) {
    throw new BackupRefused(
      'This backup is older than the tables here: restore it into a database that no server has used yet.',
    );
  }
}

/** What `prepare` makes in every database does not count, and gives way to the backup's own. */
async function refuseUnlessEmpty(em: SqlEntityManager): Promise<void> {
  const db = em.getKysely();
  await sql`lock table installation in exclusive mode`.execute(db);
  await sql`delete from installation where sample_seed is null and city_name = ''`.execute(db);
  await sql`delete from user_account where system and not exists
    (select 1 from audit_event where actor = user_account.id)`.execute(db);
  for (const table of backupTables(em)) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) throw new DatabaseHoldsRecords();
  }
}

async function insertAll(
  em: SqlEntityManager,
  source: AsyncIterator<string>,
  keepFile: (file: BackupFile) => Promise<unknown>,
): Promise<number> {
  const tables = new Set(backupTables(em));
  let count = 0;
  for (let line = await source.next(); !line.done; line = await source.next()) {
    const content = parsed<BackupRows | BackupFile | BackupEnd>(line.value);
    if (content === null) break;
    if ('end' in content) {
      if (content.rows === count) return count;
      break;
    }
    if ('file' in content) {
      await keepFile(content);
      continue;
    }
    if (!tables.has(content.table))
      throw new BackupRefused(`This backup names an unknown table: ${content.table}.`);
    const table = sql.table(content.table);
    await sql`insert into ${table} select given.* from jsonb_array_elements(${line.value}::jsonb -> 'rows') as row,
      jsonb_populate_record(null::${table}, row) as given`.execute(em.getKysely());
    count += content.rows.length;
  }
  throw damaged();
}

const damaged = () => new BackupRefused('This backup is damaged or cut off; nothing was restored.');

function parsed<T>(line: string): T | null {
  try {
    return JSON.parse(line) as T;
  } catch {
    return null;
  }
}
