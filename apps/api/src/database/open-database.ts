import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { PgliteDriver } from '@mikro-orm/pglite';
import { createPostgreSqlTypeParsers, MikroORM, PostgreSqlDriver } from '@mikro-orm/postgresql';
import pg from 'pg';
import { type ReadRows, readRowsIn } from '../platform/read/read-rows.ts';
import { lockFolder } from './folder-lock.ts';
import { KeepingClient } from './keeping-client.ts';
import { ormOptions } from './orm-options.ts';
import { pooledRows } from './pooled-rows.ts';

/** An open database, whichever it is. */
export interface Database {
  readonly orm: MikroORM;
  /** The embedded database itself; null on PostgreSQL. */
  readonly embedded: PGlite | null;
  /** Address of the PostgreSQL server; null when embedded. */
  readonly url: string | null;
  /** Reads rows on the shortest way, never inside a transaction that somebody has open. */
  readonly readRows: ReadRows;
  /** Closes connections and gives the folder back; may be called twice. */
  readonly close: () => Promise<void>;
}

const textArrayOid = 1009;
/** Days and instants arrive as text, as they do from PostgreSQL: the ORM makes of them what its columns say. */
const parsers = createPostgreSqlTypeParsers(
  pg.types.getTypeParser(textArrayOid as Parameters<typeof pg.types.getTypeParser>[0]),
);

let opened = 0;

/** Databases open side by side must not share it, or a transaction in one catches what is meant for the other. */
function nextContextName(): string {
  opened += 1;
  return `database ${opened}`;
}

/** PostgreSQL at `url`. Nothing is asked of it yet. */
export async function openPostgres(url: string, connectionsMax = 10): Promise<Database> {
  let pool: pg.Pool | undefined;
  const orm = await MikroORM.init({
    ...ormOptions,
    contextName: nextContextName(),
    driver: PostgreSqlDriver,
    clientUrl: url,
    driverOptions: {
      Client: KeepingClient,
      onPoolCreated: (made: pg.Pool) => {
        pool = made;
      },
    },
    pool: { min: 0, max: connectionsMax },
  });
  // Until the ORM makes its pool, at its first statement, reading goes through it.
  const readRows: ReadRows = (sql, params) =>
    (pool ? pooledRows(pool) : readRowsIn(orm.em.fork()))(sql, params);
  return { orm, embedded: null, url, readRows, close: once(() => orm.close(true)) };
}

/** The embedded database under `dataDir`, made when missing. Throws FolderInUse when another process has it. */
export async function openEmbedded(dataDir: string): Promise<Database> {
  mkdirSync(dataDir, { recursive: true });
  const unlock = await lockFolder(dataDir);
  try {
    const database = await embedded(join(dataDir, 'database'));
    const close = once(async () => {
      await database.close();
      unlock();
    });
    return { ...database, close };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** An embedded database that lives in memory only: for tests and for making migrations; `template` is a dump to start from. */
export function openInMemory(template?: Blob): Promise<Database> {
  return embedded('memory://', template && { loadDataDir: template });
}

async function embedded(place: string, options: PGliteOptions = {}): Promise<Database> {
  // Made here and not by the ORM, which copies its options deeply and breaks a template's Blob by it.
  const pglite = await PGlite.create({ ...options, dataDir: place, parsers });
  // The two drivers speak the same dialect and differ in the connection alone, which the ORM's type does not say.
  const orm = await MikroORM.init({
    ...ormOptions,
    contextName: nextContextName(),
    driver: PgliteDriver as unknown as typeof PostgreSqlDriver,
    dbName: place,
    driverOptions: { pglite: () => pglite },
  });
  const close = once(async () => {
    await orm.close(true);
    await pglite.close();
  });
  // Past the ORM a statement would fall into whatever transaction has the one connection.
  return { orm, embedded: pglite, url: null, readRows: readRowsIn(orm.em.fork()), close };
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= act();
    return done;
  };
}
