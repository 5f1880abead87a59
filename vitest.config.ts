import { defineConfig } from 'vitest/config';

const withDatabase = 'src/**/*.{store,race,action,api}.test.{ts,tsx}';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.{ts,mjs}'], exclude: [withDatabase] } },
      {
        extends: true,
        test: {
          name: 'store', include: [withDatabase], globalSetup: ['src/platform/database/start-test-server.ts'],
          pool: 'forks', testTimeout: 30_000, hookTimeout: 60_000,
        },
      },
      { extends: true, test: { name: 'e2e', include: ['e2e/**/*.test.ts'], pool: 'forks', fileParallelism: false, testTimeout: 240_000, hookTimeout: 240_000 } },
    ],
  },
});
