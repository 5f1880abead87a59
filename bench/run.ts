import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearAway } from '../e2e/support/copy.ts';
import { measureImport } from './measure-import.ts';
import { measurePages } from './measure-pages.ts';
import { measureRegistration } from './measure-registration.ts';
import { openBenchHouse } from './open-bench-house.ts';
import { report, type Figure } from './report.ts';

/** Everything in one run, so that figures that are compared come from the same minute: sample, registration, import, then starts and pages. */
const folder = mkdtempSync(join(tmpdir(), 'balai-bench-'));
const figures: Figure[] = [];
try {
  const house = await openBenchHouse(folder);
  figures.push(...house.figures, ...(await measureRegistration(house)), ...(await measureImport(house)));
  await house.close();
  figures.push(...(await measurePages()));
  await report(figures, process.argv.includes('--write'));
} finally {
  await clearAway();
  rmSync(folder, { recursive: true, force: true });
}
// What a failed measurement left open must not keep the process.
process.exit();
