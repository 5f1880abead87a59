import { sampleStaff } from '#access';
import { addDays } from '#kernel/day';
import type { Id } from '#kernel/id';
import { addMinutes, type Instant } from '#kernel/instant';
import type { Person } from '#people';
import type { SampleWorld } from '#platform/sample';
import { writeCsv } from '#platform/spreadsheet/write-csv';
import type { ClassPackage, Wave } from '#waves';
import { criterionColumn, sheetColumns, takeRows } from '../rules/read-sheet.ts';
import { usualRubric } from '../rules/rubric.ts';
import type { SheetRow } from '../rules/sheet-rows.ts';
import { addScoreSheet, closeScoreSheet, keepResults } from '../store/score-sheets.ts';
import type { SampleApplication } from './sample-rows.ts';

const officer = sampleStaff.find(({ role }) => role === 'admission')!;
type Line = { readonly number: string; readonly name: string; readonly test: string };

/** Score sheets of the tested wave: the one its test points came from, and one that came back this week with a slip, waiting to be mended and agreed to. */
export async function addSampleSheets(world: SampleWorld, wave: Wave, [of]: readonly ClassPackage[], applications: readonly SampleApplication[], people: ReadonlyMap<Id<'person'>, Person>): Promise<void> {
  if (!of) return;
  const asked = applications.filter(({ choices, number }) => number !== null && choices.includes(of.id));
  const line = ({ number, person }: SampleApplication, test: string): Line => ({ number: number!, name: people.get(person)!.fullName, test });
  const came = asked.filter(({ test }) => test !== undefined);
  const first = await add(world, of, 'nilai-tes-tulis.csv', came.map((one) => line(one, written(one.test!))), `${addDays(wave.testOn, 1)}T07:40:00.000Z` as Instant);
  await keepResults(world.tx, first.id, new Map([['new', first.rows.map((row) => row.line)]]));
  await closeScoreSheet(world.tx, first.id, 'confirmed', `${addDays(wave.testOn, 1)}T08:00:00.000Z` as Instant);

  const [changed, same, ...absent] = [...came.slice(0, 2), ...asked.filter(({ test, status }) => test === undefined && status === 'called').slice(0, 2)];
  if (!changed || !same) return;
  // Read again: one paper had two points more, one number was typed with a letter.
  const again = [line(changed, written(changed.test! + 200)), line(same, written(same.test!)), ...absent.map((one, at) => line(one, at === 0 ? '7l' : '68,5'))];
  await add(world, of, 'nilai-tes-susulan.csv', again, addMinutes(world.now, -50));
}

const written = (hundredths: number): string => String(hundredths / 100).replace('.', ',');

/** As it comes back from a spreadsheet: the file is kept, its rows are read by the product's own rule. */
async function add({ tx, centre, files, newId }: SampleWorld, of: ClassPackage, fileName: string, lines: readonly Line[], at: Instant): Promise<{ id: Id<'score-sheet'>; rows: readonly SheetRow[] }> {
  const columns = [...Object.values(sheetColumns), ...usualRubric.map(criterionColumn)];
  const cells = lines.map(({ number, name, test }) => [number, name, test, ...usualRubric.map(() => '')]);
  const kept = await files.put(Buffer.from(writeCsv({ columns, rows: cells })), { centre, kinds: ['csv'], maxBytes: 1_000_000 });
  const taken = takeRows(cells.map((row, place) => ({ line: place + 2, cells: Object.fromEntries(columns.map((column, index) => [column, row[index]!])) })), usualRubric);
  if (!kept.ok || !taken.ok) throw new Error('the sample score sheet was refused');
  const id = newId<'score-sheet'>();
  await addScoreSheet(tx, centre, { id, class: of.id, file: kept.value.hash, fileName, uploadedAt: at, uploadedBy: officer.userId, uploadedByName: officer.name }, taken.value);
  return { id, rows: taken.value };
}
