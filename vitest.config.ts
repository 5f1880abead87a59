import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const withDatabase = 'src/**/*.{store,race,action,api}.test.{ts,tsx}';

/** Nothing here is timed: a limit only ends what hangs, also on a machine that others keep busy. */
const patient = { testTimeout: 180_000, hookTimeout: 180_000 };

/** What takes longest begins first, so that at the end no core waits for one file; a fresh clone has not measured anything yet. */
const longest = ['every-page', 'lifecycle', 'offers', 'loop-story', 'bad-input', 'start-jobs.store', 'import-vacancies.action', 'recovery.store', 'sample-equals-deeds.store', 'outcomes-pages.api', 'sign-in.api', 'tenants.store', 'admission-pages.api'];
const placeOf = ({ moduleId }: TestSpecification): number => longest.findIndex((name) => moduleId.includes(`/${name}.test.`));
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = files.filter((file) => placeOf(file) < 0);
    return [...files.filter((file) => placeOf(file) >= 0).sort((one, other) => placeOf(one) - placeOf(other)), ...await super.sort(others)];
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    sequence: { sequencer: LongestFirst },
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
