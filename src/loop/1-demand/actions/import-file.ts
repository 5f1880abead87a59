import type { Readable } from 'node:stream';
import type { Actor } from '#kernel/actor';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Runner } from '#platform/actions/runner';
import type { FileStore } from '#platform/files/file-store';
import { readSheet } from '#platform/spreadsheet/read-sheet';
import { isSheetProblem } from '#platform/spreadsheet/sheet-item';
import { createTwinSearch } from '../rules/duplicates/twin-search.ts';
import { sureEnough } from '../rules/heard-vacancy.ts';
import { endOf, outcomes, readRow, type Outcome, type Reason, type Repeated } from '../rules/row-end.ts';
import { createSeenVacancies } from '../rules/vacancy-import/duplicate-keys.ts';
import { importContext } from './import-context.ts';
import { runImport } from './run-import.ts';
import { seeImport } from './see-imports.ts';
import { uploadVacancies } from './upload-vacancies.ts';

export type ImportedRow = { readonly line: number; readonly outcome: Outcome; readonly reasons: readonly Reason[]; readonly title: string; readonly company: string };
/** `problem` is why the file was not read to its end; `unmapped` and `twins` (rows a person is asked about) are known where nothing is kept. */
export type FileImport = {
  readonly counts: Readonly<Record<Outcome, number>>; readonly problem: string | undefined; readonly rows: readonly ImportedRow[];
  readonly isKnown: boolean; readonly unmapped: number | undefined; readonly twins: number | undefined;
};

const maxBytes = 200 * 2 ** 20;
type Into = { readonly runner: Runner; readonly files: FileStore; readonly centre: Id<'centre'>; readonly actor: Actor };

/** Takes a file in as the page does, and reads it to its end; a refusal is the code of what the file is not. */
export async function importVacancyFile(file: Readable, fileName: string, { runner, files, centre, actor }: Into): Promise<FileImport | { readonly refused: string }> {
  const kept = await files.put(file, { centre, kinds: ['xlsx', 'csv', 'jsonl', 'gz', 'text'], maxBytes });
  if (!kept.ok) return { refused: kept.error.code };
  const uploaded = await runner.run(uploadVacancies, { file: kept.value.hash, fileName }, { centre, actor });
  if (!uploaded.ok) return { refused: uploaded.error.code };
  const { import: id, isKnown } = uploaded.value;
  await runImport({ runner, centre, import: id });
  const seen = await runner.ask(seeImport, { import: id, whole: true }, { centre, actor });
  if (!seen.ok) return { refused: seen.error.code };
  return { counts: seen.value.found.counts, problem: seen.value.found.problem ?? undefined, rows: seen.value.rows, isKnown, unmapped: undefined, twins: undefined };
}

/** Reads a file and keeps nothing: what would become of each row if nothing else were there. */
export async function tryVacancyFile(file: Readable, today: Day, homeProvince: string): Promise<FileImport> {
  const context = importContext(today, homeProvince);
  const seen = createSeenVacancies();
  const search = createTwinSearch([]);
  const rows: ImportedRow[] = [];
  let [problem, unmapped, twins]: [string | undefined, number, number] = [undefined, 0, 0];
  for await (const item of readSheet(file)) {
    if (isSheetProblem(item)) {
      if (item.isFatal) problem = item.code;
      else rows.push({ line: item.line, outcome: 'refused', reasons: [{ code: item.code }], title: '', company: '' });
      continue;
    }
    const row = readRow(item.line, item.cells, context);
    let repeats: Repeated | undefined;
    if (row.vacancy) {
      const first = seen.firstLine(row.keys, row.line);
      const twin = first === undefined ? search.find(row.traits) : undefined;
      if (first !== undefined) repeats = { line: first, isOtherFile: false };
      else if (twin?.verdict === 'same') repeats = { line: twin.of.line, isOtherFile: false, isLike: true };
      else {
        search.add({ id: String(row.line), import: '', line: row.line, traits: row.traits });
        if (twin) twins += 1;
        if ((row.guess?.confidence ?? 0) < sureEnough) unmapped += 1;
      }
    }
    rows.push({ line: row.line, title: row.title, company: row.company, ...endOf(row, repeats) });
  }
  const counts = Object.fromEntries(outcomes.map((one) => [one, rows.filter((row) => row.outcome === one).length])) as Record<Outcome, number>;
  return { counts, problem, rows, isKnown: false, unmapped, twins };
}
