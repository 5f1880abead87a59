import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { projectRoot } from '#platform/project-root';
import { readSheet } from '#platform/spreadsheet/read-sheet';
import { isSheetProblem } from '#platform/spreadsheet/sheet-item';
import { readRow } from '../rules/row-end.ts';
import { mapText } from '../rules/mapping/map-text.ts';
import { createSeenVacancies, duplicateKeys, type SeenVacancies } from '../rules/vacancy-import/duplicate-keys.ts';
import { wordsOfOccupations } from '../rules/mapping/words-of-occupations.ts';
import { importContext, occupationWords } from './import-context.ts';
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

/** Rows, accepted, repaired, duplicate, refused, and how many name a regency or a district; and the print of everything that is read of its rows. */
const sets: readonly (readonly [name: string, counts: readonly number[], print: string])[] = [
  ['jobstreet_2021_2022_office_it', [2868, 0, 1409, 1459, 0, 1238], '6a66fa3f612503c3'],
  ['jobstreet_2024_salary', [5196, 0, 5077, 119, 0, 4108], '3d7d4b5164a5f2f2'],
  ['jobstreet_2025_full_text', [216, 0, 216, 0, 0, 190], '04b3daed53adf826'],
  ['jobstreet_2026', [513, 0, 302, 211, 0, 330], '4f8bae59211d772c'],
  ['karirhub_lokerid_techinasia_2026', [590, 0, 585, 5, 0, 374], 'fb677ca10f20c0af'],
  ['maganghub_2025_dec', [7652, 7645, 7, 0, 0, 7651], 'd9d6caab292f7f80'],
  ['maganghub_2025_nov_central_java_diy', [1760, 1760, 0, 0, 0, 1760], 'cd75d2c53551cd6d'],
  ['maganghub_2025_oct', [765, 765, 0, 0, 0, 765], 'a067b29df90aac16'],
  ['maganghub_2026', [9540, 9490, 50, 0, 0, 9523], '96294db74aac218e'],
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

/** Fields in one order, and what the word lists decide left out: they may grow. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([name, one]) => one !== undefined && name !== 'guess' && name !== 'units').sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, one]) => [name, plain(one)]));
};

// A way of reading that is quicker or leaner must read the same. Who changes on purpose what is read changes the prints.
test.skipIf(!existsSync(folder)).each(sets)('%s is read to the last sign as before', async (name, _counts, print) => {
  const hash = createHash('sha256');
  for await (const item of readSheet(createReadStream(join(folder, `${name}.jsonl.gz`)))) if (!isSheetProblem(item)) hash.update(JSON.stringify(plain(readRow(item.line, item.cells, context))));
  expect(hash.digest('hex').slice(0, 16)).toBe(print);
});

test.each([
  ['Welder SMAW 3G', '7212'], ['Operator Jahit Garmen', '8153'], ['Penjahit Pakaian Wanita', '7531'], ['Teknisi PLC', '3139'], ['Animator 2D', '2166'], ['Staf Administrasi', '4110'],
  ['Akuntan Senior', '2411'], ['Programmer', '2514'], ['Staf Gudang', '4321'], ['Kurir Paket', '9621'], ['Sales Executive - Serang', '3322'], ['Drafter AutoCAD', '3118'],
  ['Operator CNC Bubut', '7223'], ['Teknisi AC', '7127'], ['Mekanik Sepeda Motor', '7231'], ['Penata Rambut', '5141'], ['Satpam', '5414'], ['Instalatir Listrik', '7411'],
])('%s is an occupation of group %s', (title, code) => {
  expect(mapText({ title }, context.occupations)[0]).toMatchObject({ code });
});

test('the words by which an occupation is found without network are small enough to lie on a phone', () => {
  const words = wordsOfOccupations(occupationWords());
  expect(words.split('\n')).toHaveLength(446);
  expect(words.length).toBeLessThan(60_000);
});
