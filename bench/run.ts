import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearAway } from '../e2e/support/copy.ts';
import { measureAdmission } from './admission/measure-admission.ts';
import { measureCluster } from './cluster/measure-cluster.ts';
import { fitCalibration } from './demand/fit-calibration.ts';
import { measureDuplicates } from './demand/measure-duplicates.ts';
import { measureMapping } from './demand/measure-mapping.ts';
import { fitUnits, measureUnits } from './demand/measure-units.ts';
import { measureImport } from './measure-import.ts';
import { measurePages } from './measure-pages.ts';
import { measurePlan } from './plan/measure-plan.ts';
import { measureRegistration } from './measure-registration.ts';
import { openBenchHouse, type BenchHouse } from './open-bench-house.ts';
import { report, type Figure } from './report.ts';
import { measureRush } from './rush/measure-rush.ts';
import { measureSteady } from './rush/measure-steady.ts';

/** `--people 500` on the command line, or what is usual. */
function given(name: string, usual: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]) || usual;
}

/** Sample, registration, import, then starts and pages: figures that are compared come from the same minute. */
async function measureAll(house: BenchHouse): Promise<Figure[]> {
  const figures = [...house.figures, ...(await measureRegistration(house)), ...(await measureImport(house))];
  await house.close();
  return [...figures, ...(await measurePages())];
}

const parts: Readonly<Record<string, (house: BenchHouse) => Promise<Figure[]>>> = {
  rush: (house) => measureRush(house, { people: given('people', 10_000), killed: given('killed', given('people', 10_000)), atOnce: given('at-once', 64), bare: given('bare', 2_000), seats: given('seats', 208) }),
  import: measureImport,
  demand: async (house) => {
    // The import first: what judges the rules holds all files in memory.
    const imported = await measureImport(house);
    await house.close();
    return [...measureMapping(), ...measureUnits(), ...measureDuplicates(), ...imported];
  },
  steady: (house) => measureSteady(house, { registrations: given('registrations', 20), calls: given('calls', 900), seconds: given('seconds', 60), own: process.argv.includes('--no-own') ? 0 : given('own', 5) }),
};

/** What is computed in memory needs no house. */
const alone: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  admission: measureAdmission, cluster: measureCluster, plan: () => measurePlan({ small: given('exact', 40), large: given('exact-large', 90) }),
  mapping: process.argv.includes('--fit') ? fitCalibration : measureMapping, units: process.argv.includes('--fit') ? fitUnits : measureUnits, duplicates: measureDuplicates,
};

const part = process.argv[2] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'balai-bench-'));
try {
  const figures = await alone[part]?.() ?? await (parts[part] ?? measureAll)(await openBenchHouse(folder));
  await report(figures, process.argv.includes('--write'));
} finally {
  await clearAway();
  rmSync(folder, { recursive: true, force: true });
}
// What a failed measurement left open must not keep the process.
process.exit();
