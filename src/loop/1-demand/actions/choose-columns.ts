import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { tidy } from '#kernel/text';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import type { StoredFile } from '#platform/files/file-store';
import { readSheet } from '#platform/spreadsheet/read-sheet';
import { isSheetProblem } from '#platform/spreadsheet/sheet-item';
import { proposeMeanings, signatureOf, type Meanings } from '../rules/vacancy-import/meanings.ts';
import { vacancyFields } from '../rules/vacancy-import/vacancy.ts';
import { findSource, rememberSource, saveMeanings } from '../store/import-sources.ts';
import { findImport, lockImport, moveImport } from '../store/imports.ts';

const rowsLookedAt = 50;
const samplesShown = 3;

type Head = { readonly columns: readonly string[]; readonly samples: ReadonlyMap<string, readonly string[]>; readonly problem: string | undefined };

/** The columns of a file and what stands in the first of its rows; why it cannot be read, where it cannot. */
async function readHead(file: StoredFile): Promise<Head> {
  const samples = new Map<string, string[]>();
  let rows = 0;
  for await (const item of readSheet(file.open())) {
    if (isSheetProblem(item)) {
      if (item.isFatal) return { columns: [], samples, problem: item.code };
      continue;
    }
    for (const [name, text] of Object.entries(item.cells)) {
      const seen = samples.get(name) ?? samples.set(name, []).get(name)!;
      if (text.trim() !== '' && seen.length < samplesShown && !seen.includes(text)) seen.push(text);
    }
    rows += 1;
    if (rows >= rowsLookedAt) break;
  }
  return { columns: [...samples.keys()], samples, problem: undefined };
}

/** What the columns of a waiting file seem to mean: remembered from the same source, or by their names. */
export const seeColumns = question('demand.import-vacancies', Type.Object({ import: field.id<'import'>() }), async ({ tx, centre, files }, { import: id }) => {
  const found = await findImport(tx, id);
  const file = found && (await files.read(found.fileHash, { centre }));
  if (!found || !file) return fail(notFound);
  const { columns, samples, problem } = await readHead(file);
  const source = await findSource(tx, signatureOf(columns));
  const proposals = proposeMeanings(columns, found.meanings ?? source?.meanings);
  return ok({
    found, problem, rememberedAs: source?.name, source: found.sourceName ?? source?.name ?? nameOf(found.fileName),
    columns: proposals.map((one) => ({ ...one, samples: (samples.get(one.name) ?? []).map((text) => text.slice(0, 80)) })),
  });
});

/** `lowongan-dinas-2026-11.csv` → `lowongan dinas`: what stays the same from month to month. */
const nameOf = (fileName: string): string => tidy(fileName.replace(/(\.\w{2,5})+$/, '').replace(/[\d_.-]+/g, ' ')).slice(0, 80);

const input = Type.Object({
  import: field.id<'import'>(), source: field.text(80),
  columns: Type.Array(Type.Object({ name: Type.String({ maxLength: 500 }), field: Type.Optional(field.oneOf(vacancyFields)) }), { maxItems: 256 }),
});

/** A person says what the columns mean; it is remembered for the next file of the source, and the reading may begin. */
export const chooseColumns = action('demand.choose-columns', input, async ({ tx, centre, now, today, newId, record }, { import: id, source, columns }) => {
  const found = await lockImport(tx, id);
  if (!found) return fail(notFound);
  if (found.status !== 'choosing') return fail({ code: 'demand.import-over' });
  if (!columns.some((one) => one.field === 'title')) return fail({ code: 'demand.no-title-column', field: 'columns' });
  const meanings: Meanings = Object.fromEntries(columns.map((one) => [one.name, one.field ?? null]));
  await saveMeanings(tx, id, tidy(source), meanings);
  await rememberSource(tx, centre, { id: newId<'importSource'>(), name: tidy(source), signature: signatureOf(columns.map((one) => one.name)), meanings, usedOn: today });
  await moveImport(tx, found, { status: 'waiting', lastLine: found.lastLine, added: { accepted: 0, repaired: 0, duplicate: 0, refused: 0 }, now });
  record({ subject: { type: 'import', id }, before: { status: 'choosing' }, after: { status: 'waiting', source: tidy(source), columns: columns.filter((one) => one.field).length } });
  return ok({ import: id, fileName: found.fileName });
});
