import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const hasPostgres = Boolean(process.env.TEST_DATABASE_URL);
if (!hasPostgres && process.env.CI === 'true') {
  throw new Error(
    'CI runs every test on PostgreSQL too: set TEST_DATABASE_URL to a server where databases may be made.',
  );
}
if (!hasPostgres) {
  console.warn(
    'Skipped: all tests on PostgreSQL, since TEST_DATABASE_URL names no server. The embedded database is tested.',
  );
}

/** The same files on each database; `test/database.ts` gives every file one of its own. */
const on = (kind: 'embedded' | 'postgres') => ({
  extends: true as const,
  test: { name: kind, provide: { databaseKind: kind }, globalSetup: [`test/${kind}-template.ts`] },
});

export default defineConfig({
  // Vite would take graphql's ES build for our files while Pothos and Apollo load the other: two copies that refuse each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    projects: hasPostgres ? [on('embedded'), on('postgres')] : [on('embedded')],
    // Entities and schema are built once in a worker, not once in a file.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});
