import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action, question, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { readSheet } from '#platform/spreadsheet/read-sheet';
import { isSheetProblem, sheetLimits, type SheetRow } from '#platform/spreadsheet/sheet-item';
import { getWave } from '#waves';
import { checkKinds } from '../rules/check.ts';
import { readCheckSheet } from '../rules/check-sheet.ts';
import { countedStatuses } from '../rules/application-states.ts';
import { listApplications } from '../store/applications.ts';
import { countChecks, listDiffering, listUnchecked, saveResults, type FoundResult } from '../store/checks.ts';
import { subjectsOf } from './check-registers.ts';
import { pickWave } from './current-wave.ts';

/** How far the registers are with a wave. */
export const seeChecks = question('admission.see-applications', Type.Object({ wave: Type.Optional(field.id<'wave'>()) }), async (context, asked) => {
  const { wave, waves } = await pickWave(context, asked.wave);
  if (!wave) return fail(notFound);
  const counts = await countChecks(context.tx, wave.id);
  const count = (of: string, status: string): number => counts.get(`${of} ${status}`) ?? 0;
  return ok({
    wave, waves, differing: (await listDiffering(context.tx, wave.id)).length,
    registers: checkKinds.map((kind) => ({ kind, unasked: count(kind, 'unasked'), pending: count(kind, 'pending'), match: count(kind, 'match'), noMatch: count(kind, 'no-match'), notFound: count(kind, 'not-found') })),
  });
});

/** The list to be checked by an office that has the connection: the only file with NIKs, so who took it is recorded. */
export const exportChecks = action('admission.exchange-checks', Type.Object({ wave: field.id<'wave'>(), kind: field.oneOf(checkKinds) }), async (context, { wave: id, kind }) => {
  const wave = await getWave(context.tx, id);
  if (!wave) return fail(notFound);
  const subjects = await subjectsOf(context, await listUnchecked(context.tx, id, kind));
  if (subjects.length === 0) return fail({ code: 'admission.nothing-to-check' });
  context.record({ subject: { type: 'wave', id }, after: { listToCheck: kind, people: subjects.length } });
  return ok({ wave, kind, subjects: subjects.map(({ subject }) => subject) });
});

const limits = { ...sheetLimits, bytes: 4 * 1024 * 1024, unpackedBytes: 60 * 1024 * 1024, columns: 60, rows: 50_000, cellLength: 1_000 };
const input = Type.Object({ wave: field.id<'wave'>(), kind: field.oneOf(checkKinds), agreement: field.text(120), file: field.file(), fileName: Type.Optional(Type.String({ maxLength: 200 })) });

/** Takes the results of a list that came back. All lines or none. */
export const importChecks = action('admission.exchange-checks', input, async (context, { wave: id, kind, agreement, file, fileName }) => {
  const { tx, centre, now, record } = context;
  if (!(await getWave(tx, id))) return fail(notFound);
  const rows = await readRows(context, file);
  if (!rows) return fail({ code: 'admission.check-unreadable', field: 'file' });
  const read = readCheckSheet(rows);
  if (!read.ok) return read;
  const known = new Map((await listApplications(tx, { wave: id, statuses: countedStatuses })).map((application) => [application.number, application.id]));
  const found: FoundResult[] = [];
  for (const { line, number, result } of read.value) {
    const application = known.get(number);
    if (!application) return fail({ code: 'admission.check-stranger', field: 'file', row: line, number });
    found.push({ application, result, differing: [] });
  }
  if (found.length === 0) return fail({ code: 'admission.nothing-changed' });
  await saveResults(tx, centre, kind, found, { agreement, now, cameBy: 'file' });
  for (const { application, result } of found) record({ subject: { type: 'application', id: application }, after: { check: kind, result, agreement }, why: fileName });
  return ok({ wave: id, kind, results: found.length, rows: rows.length });
});

/** The sheet's rows; undefined when it is no table or any row of it is broken. */
async function readRows({ files, centre }: ActionContext, hash: string): Promise<SheetRow[] | undefined> {
  const stored = await files.read(hash, { centre });
  if (!stored) return undefined;
  const rows: SheetRow[] = [];
  for await (const item of readSheet(stored.open(), limits)) {
    if (isSheetProblem(item)) return undefined;
    rows.push(item);
  }
  return rows.length > 0 ? rows : undefined;
}
