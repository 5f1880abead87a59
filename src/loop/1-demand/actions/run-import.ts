import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { getCentre } from '#centres';
import { question } from '#platform/actions/action';
import type { Runner } from '#platform/actions/runner';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { readSheet } from '#platform/spreadsheet/read-sheet';
import { isSheetProblem, type SheetItem } from '#platform/spreadsheet/sheet-item';
import { systemActor } from '#kernel/actor';
import { provinceOf } from '#standards';
import { fieldBy } from '../rules/vacancy-import/meanings.ts';
import { readRow, type ReadRow } from '../rules/row-end.ts';
import type { ImportContext } from '../rules/vacancy-import/import-context.ts';
import { findImport, type ImportStatus } from '../store/imports.ts';
import { listConfirmed } from '../store/readings.ts';
import { importContext } from './import-context.ts';
import { takeRows } from './take-rows.ts';

/** The file of an import, and from which line on it is to be read. */
export const openImport = question('demand.take-rows', Type.Object({ import: field.id<'import'>() }), async ({ tx, centre, files, today }, { import: id }) => {
  const found = await findImport(tx, id);
  const file = found && (await files.read(found.fileHash, { centre }));
  if (!found || !file) return fail(notFound);
  return ok({ found, file, today, confirmed: await listConfirmed(tx), homeProvince: provinceOf((await getCentre(tx)).regionCode) });
});

const rowsACommit = 1_000;
type Run = { readonly runner: Runner; readonly centre: Id<'centre'>; readonly import: Id<'import'>; readonly signal?: AbortSignal | undefined };

/** Reads a vacancy file from where an earlier run stopped to its end, a thousand rows a commit: killed at any moment, it goes on behind the last commit. */
export async function runImport({ runner, centre, import: id, signal }: Run): Promise<void> {
  const caller = { centre, actor: systemActor('demand-import') };
  const opened = await runner.ask(openImport, { import: id }, caller);
  if (!opened.ok || !isToRead(opened.value.found.status)) return;
  const { found, file, today, homeProvince, confirmed } = opened.value;
  const shared = importContext(today, homeProvince, confirmed);
  const context = { ...shared, fieldOf: fieldBy(found.meanings, shared.fieldOf) };
  /** False when a person stopped the import meanwhile. */
  const take = async (rows: readonly ReadRow[], end?: { problem?: string }): Promise<boolean> => {
    const taken = await runner.run(takeRows, { import: id, rows, ...(end ? { end } : {}) }, caller);
    if (!taken.ok && taken.error.code === 'demand.import-over') return false;
    if (!taken.ok) throw new Error(`the rows of import ${id} were refused: ${taken.error.code}`);
    return true;
  };

  const rows: ReadRow[] = [];
  // While the database takes a thousand rows in, the next thousand are read; one commit is awaited before the next begins.
  let taking: Promise<boolean> = Promise.resolve(true);
  for await (const item of readSheet(file.open())) {
    if (signal?.aborted) return void (await taking);
    if (isSheetProblem(item) && item.isFatal) return void ((await taking) && (await take(rows.splice(0), { problem: item.code })));
    if (item.line > found.lastLine) rows.push(readItem(item, context));
    if (rows.length < rowsACommit) continue;
    if (!(await taking) || signal?.aborted) return;
    taking = take(rows.splice(0));
    // A failure is told where it is awaited; until then it must not count as one nobody looks after.
    taking.catch(() => undefined);
  }
  if (await taking) await take(rows.splice(0), {});
}

const isToRead = (status: ImportStatus): boolean => status === 'waiting' || status === 'running' || status === 'failed';

const readItem = (item: SheetItem, context: ImportContext): ReadRow =>
  (isSheetProblem(item) ? { line: item.line, title: '', company: '', reasons: [{ code: item.code, ...(item.limit ? { was: String(item.limit) } : {}) }] } : readRow(item.line, item.cells, context));
