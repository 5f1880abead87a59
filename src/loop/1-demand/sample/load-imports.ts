import { addDays } from '#kernel/day';
import { provinceOf } from '#standards';
import { getCentre } from '#centres';
import { addMinutes } from '#kernel/instant';
import type { SampleWorld } from '#platform/sample';
import { importContext } from '../actions/import-context.ts';
import { heardFrom } from '../rules/heard-vacancy.ts';
import { besideOf, endOf, outcomes, readRow, type Outcome, type ReadRow } from '../rules/row-end.ts';
import { createSeenVacancies } from '../rules/vacancy-import/duplicate-keys.ts';
import { saveImportRows } from '../store/import-rows.ts';
import { addImport, lockImport, moveImport } from '../store/imports.ts';
import { saveVacancies } from '../store/vacancies.ts';
import { inventedVacancies } from './invented-vacancies.ts';

/** Two finished files of invented vacancies, read by the same rules as any file; the files themselves are kept too. */
export async function loadSampleImports(world: SampleWorld): Promise<void> {
  const context = importContext(world.today, provinceOf((await getCentre(world.tx)).regionCode));
  const seen = createSeenVacancies();
  for (const [index, { name, daysAgo, rows }] of inventedVacancies(world.today).entries()) {
    const columns = ['Judul', 'Perusahaan', 'Lokasi', 'Kuota', 'Tanggal tutup', 'Deskripsi'];
    const text = [columns, ...rows].map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n');
    const file = await world.files.put(Buffer.from(text), { centre: world.centre, kinds: ['csv'], maxBytes: 1_000_000 });
    if (!file.ok) throw new Error('the file of the sample was refused');
    const read = rows.map((row, at) => readRow(at + 2, Object.fromEntries(columns.map((column, of) => [column, row[of] ?? ''])), context));
    await save(world, { hash: file.value.hash, name, daysAgo, read, firstOf: (row) => (row.vacancy ? seen.firstLine(row.keys, row.line + index * 100_000) : undefined), offset: index * 100_000 });
  }
}

type File = { readonly hash: string; readonly name: string; readonly daysAgo: number; readonly read: readonly ReadRow[]; readonly firstOf: (row: ReadRow) => number | undefined; readonly offset: number };

async function save({ tx, centre, today, now, newId }: SampleWorld, { hash, name, daysAgo, read, firstOf, offset }: File): Promise<void> {
  const id = newId<'import'>();
  const on = addMinutes(now, -daysAgo * 24 * 60);
  await addImport(tx, centre, { id, fileHash: hash, fileName: name, askedBy: 'Pengantar kerja', now: on });
  const ended = read.map((row) => {
    const first = firstOf(row);
    const end = endOf(row, first === undefined ? undefined : { line: first % 100_000, isOtherFile: first < offset });
    return { row, line: row.line, title: row.title, company: row.company, ...end };
  });
  await saveVacancies(tx, centre, ended.flatMap(({ row, outcome }) => (row.vacancy && outcome !== 'duplicate' ? [{
    id: newId<'importedVacancy'>(), import: id, line: row.line, identity: row.keys.identity, content: row.keys.content, title: row.vacancy.title, company: row.vacancy.employer, employer: undefined,
    occupation: row.guess?.occupation, confidence: row.guess?.confidence ?? 0, guessedFrom: row.guess?.from, region: row.vacancy.region, place: row.vacancy.place, headcount: row.vacancy.headcount,
    beside: besideOf(row.vacancy).join(', '), units: row.units, traits: row.traits, twinOf: undefined,
    ...heardFrom(row.vacancy, addDays(today, -daysAgo)),
  }] : [])));
  await saveImportRows(tx, centre, id, ended.map(({ line, title, company, outcome, reasons }) => ({ line, title, company, outcome, reasons })));
  const added = Object.fromEntries(outcomes.map((one) => [one, ended.filter(({ outcome }) => outcome === one).length])) as Record<Outcome, number>;
  await moveImport(tx, (await lockImport(tx, id))!, { status: 'finished', lastLine: Math.max(...read.map((row) => row.line)), added, now: addMinutes(on, 1) });
}
