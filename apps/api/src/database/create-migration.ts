/**
 * `node src/database/create-migration.ts add-school-year`: writes the next migration by comparing the entities with a
 * database that has run all migrations so far, and enters it in the list.
 */
import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from './migrate.ts';
import { openInMemory } from './open-database.ts';

const folder = join(import.meta.dirname, 'migrations');

async function createMigration(title: string) {
  const database = await openInMemory();
  await migrate(database);
  const { fileName, diff } = await database.orm.migrator.create(folder, false, false, title);
  await database.close();
  if (diff.up.length === 0) return console.log('Entities and migrations agree already; nothing to write.');
  // The ORM names the class with underscores; the file is ours to name.
  renameSync(join(folder, fileName), join(folder, kebab(fileName)));
  writeList();
  console.log(`${kebab(fileName)}: read it before you commit it.\n${diff.up.join('\n')}`);
}

const kebab = (fileName: string) => fileName.replace(/^Migration/, '').replaceAll('_', '-');

function writeList() {
  const files = readdirSync(folder).filter((name) => /^\d{14}-.*\.ts$/.test(name));
  const names = files.map((file) => `Migration${file.replace(/\.ts$/, '').replaceAll('-', '_')}`);
  const imports = files.map((file, i) => `import { ${names[i]} } from './${file}';\n`).join('');
  const entries = names.map((name) => `  { name: '${name}', class: ${name} },\n`).join('');
  const docs = '/** Every migration in the order it runs; written by create-migration.ts. */\n';
  writeFileSync(join(folder, 'list.ts'), `${imports}\n${docs}export const migrations = [\n${entries}];\n`);
}

const title = process.argv[2];
if (!title || !/^[a-z][a-z0-9-]*$/.test(title)) {
  console.error('Say in kebab-case what the migration does, as in: add-school-year');
  process.exit(2);
}
await createMigration(title);
