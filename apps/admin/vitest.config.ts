import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { schemaFacts } from './vite/schema-facts.ts';

export default defineConfig({
  plugins: [react(), schemaFacts()],
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['test/set-up.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
