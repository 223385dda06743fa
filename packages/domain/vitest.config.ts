import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Pure modules keep no state, so files may share a worker: a third of the time.
    isolate: false,
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'test-results/test.json' }]],
  },
});
