import { defineConfig } from 'vitest/config';

/** Journeys share one server and one browser, so they go one after the other; each uses records of its own. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/harness/one-run.ts'],
    environment: 'node',
    fileParallelism: false,
    isolate: false,
    maxWorkers: 1,
    // A machine that is busy with other things is slow, not wrong.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
    expect: { poll: { timeout: 20_000, interval: 50 } },
    reporters: ['default', ['json', { outputFile: 'test-results/e2e.json' }]],
  },
});
