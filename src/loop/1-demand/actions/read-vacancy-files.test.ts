import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { projectRoot } from '#platform/project-root';
import { readSheet } from '#platform/spreadsheet/read-sheet';
import { isSheetProblem } from '#platform/spreadsheet/sheet-item';
import { mapText } from '../rules/mapping/map-text.ts';
import { createSeenVacancies, duplicateKeys, type SeenVacancies } from '../rules/vacancy-import/duplicate-keys.ts';
import { importContext } from './import-context.ts';
import { readVacancyRow } from '../rules/vacancy-import/read-vacancy-row.ts';

const folder = join(projectRoot(), '..', 'shared', 'data', 'vacancies');
const context = importContext('2026-11-24' as Day, '36');

type Tally = { rows: number; accepted: number; repaired: number; duplicate: number; refused: number; inRegency: number };

async function readFile(name: string, seen: SeenVacancies): Promise<Tally> {
  const tally: Tally = { rows: 0, accepted: 0, repaired: 0, duplicate: 0, refused: 0, inRegency: 0 };
  for await (const item of readSheet(createReadStream(join(folder, `${name}.jsonl.gz`)))) {
    tally.rows += 1;
    const reading = isSheetProblem(item) ? undefined : readVacancyRow(item.cells, context);
    if (!reading || reading.outcome === 'refused') tally.refused += 1;
    else {
      if ((reading.vacancy.region?.length ?? 0) >= 5) tally.inRegency += 1;
      tally[seen.firstLine(duplicateKeys(reading.vacancy), item.line) === undefined ? reading.outcome : 'duplicate'] += 1;
    }
  }
  return tally;
}

/** Rows, accepted, repaired, duplicate, refused, and how many name a regency or a district. */
const sets: readonly (readonly [name: string, counts: readonly number[]])[] = [
  ['jobstreet_2021_2022_office_it', [2868, 0, 1409, 1459, 0, 1238]],
  ['jobstreet_2024_salary', [5196, 0, 5077, 119, 0, 4108]],
  ['jobstreet_2025_full_text', [216, 0, 216, 0, 0, 190]],
  ['jobstreet_2026', [513, 0, 302, 211, 0, 330]],
  ['karirhub_lokerid_techinasia_2026', [590, 0, 585, 5, 0, 374]],
  ['maganghub_2025_dec', [7652, 7645, 7, 0, 0, 7651]],
  ['maganghub_2025_nov_central_java_diy', [1760, 1760, 0, 0, 0, 1760]],
  ['maganghub_2025_oct', [765, 765, 0, 0, 0, 765]],
  ['maganghub_2026', [9540, 9490, 50, 0, 0, 9523]],
];

test('the sets together hold 29,100 rows', () => {
  expect(sets.reduce((sum, [, [rows = 0]]) => sum + rows, 0)).toBe(29_100);
});

test.skipIf(!existsSync(folder)).each(sets)('every row of %s has one end, and a second reading adds nothing', async (name, counts) => {
  const seen = createSeenVacancies();
  const first = await readFile(name, seen);
  expect(Object.values(first)).toEqual(counts);
  expect(first.accepted + first.repaired + first.duplicate + first.refused).toBe(first.rows);
  const second = await readFile(name, seen);
  expect(second).toEqual({ ...first, accepted: 0, repaired: 0, duplicate: first.rows - first.refused });
});

test.each([
  ['Welder SMAW 3G', '7212'], ['Operator Jahit Garmen', '8153'], ['Penjahit Pakaian Wanita', '7531'], ['Teknisi PLC', '3139'], ['Animator 2D', '2166'], ['Staf Administrasi', '4110'],
  ['Akuntan Senior', '2411'], ['Programmer', '2514'], ['Staf Gudang', '4321'], ['Kurir Paket', '9621'], ['Sales Executive - Serang', '3322'], ['Drafter AutoCAD', '3118'],
  ['Operator CNC Bubut', '7223'], ['Teknisi AC', '7127'], ['Mekanik Sepeda Motor', '7231'], ['Penata Rambut', '5141'], ['Satpam', '5414'], ['Instalatir Listrik', '7411'],
])('%s is an occupation of group %s', (title, code) => {
  expect(mapText({ title }, context.occupations)[0]).toMatchObject({ code });
});
