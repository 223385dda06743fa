/**
 * `node src/print-schema.ts` writes schema.graphql, which is committed and reviewed like code; with `--check` it
 * writes nothing and fails when the file is not what the code says.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'schema.graphql');
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, printed);
} else if (readFileSync(file, 'utf8') !== printed) {
  console.error(
    'schema.graphql is not what the code says: run `node src/print-schema.ts` and review the difference.',
  );
  process.exitCode = 1;
} else {
  mkdirSync(join(root, 'test-results'), { recursive: true });
  writeFileSync(join(root, 'test-results/schema.txt'), 'schema.graphql is what the code says\n');
}
