import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../src/database/migrate.ts';
import { openInMemory } from '../src/database/open-database.ts';
import './provided.ts';

/** Making an embedded database takes seconds, copying one does not: it is migrated once for the whole run. */
export default async function makeTemplate(project: TestProject) {
  const database = await openInMemory();
  await migrate(database);
  const dump = await database.embedded!.dumpDataDir('none');
  await database.close();
  const folder = mkdtempSync(join(tmpdir(), 'qinglan-template-'));
  writeFileSync(join(folder, 'template.tar'), Buffer.from(await dump.arrayBuffer()));
  project.provide('databaseTemplate', join(folder, 'template.tar'));
  return () => rmSync(folder, { recursive: true });
}
