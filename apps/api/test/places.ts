import { mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, inject } from 'vitest';
import { createDatabase, dropDatabase } from './postgres-server.ts';
import './provided.ts';

/** The environment of a server or command of its own: migrated, nothing in it. */
export type Place = Readonly<Record<string, string>>;

/** Makes places for processes, on the database that this run of the suite is for; they go with the test file. */
export function places() {
  const folder = mkdtempSync(join(tmpdir(), 'qinglan-place-'));
  const made: string[] = [];
  afterAll(async () => {
    for (const name of made) await dropDatabase(name);
    rmSync(folder, { recursive: true, force: true });
  });
  const newPlace = async (): Promise<Place> => {
    const dataDir = mkdtempSync(join(folder, 'data-'));
    if (inject('databaseKind') === 'postgres') {
      const { name, url } = await createDatabase(inject('databaseTemplate'));
      made.push(name);
      return { DATABASE_URL: url, DATA_DIR: dataDir };
    }
    const loadDataDir = await openAsBlob(inject('databaseTemplate'));
    const copy = await PGlite.create({ dataDir: join(dataDir, 'database'), loadDataDir });
    await copy.close();
    return { DATA_DIR: dataDir };
  };
  return { folder, newPlace };
}
