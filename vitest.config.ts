import { defineConfig } from 'vitest/config';

const withDatabase = 'src/**/*.{store,race,action,api}.test.{ts,tsx}';

/** Nothing here is timed: a limit only ends what hangs, also on a machine that others keep busy. */
const patient = { testTimeout: 180_000, hookTimeout: 180_000 };

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.{ts,mjs}'], exclude: [withDatabase], ...patient,
        // Pure rules and views share one process and read each module once: less than half the work of a process a file.
        pool: 'forks', isolate: false } },
      {
        extends: true,
        test: {
          name: 'store', include: [withDatabase], globalSetup: ['src/platform/database/start-test-server.ts'],
          pool: 'forks', isolate: false, maxWorkers: 2, ...patient,
        },
      },
      { extends: true, test: { name: 'e2e', include: ['e2e/**/*.test.ts'], globalSetup: ['e2e/support/share-product.ts'], maxConcurrency: 2, pool: 'forks', isolate: false, maxWorkers: 2, testTimeout: 600_000, hookTimeout: 300_000 } },
    ],
  },
});
