import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { readSheet } from '#platform/spreadsheet/read-sheet';
import { isSheetProblem, sheetLimits, type SheetRow } from '#platform/spreadsheet/sheet-item';
import { getClass } from '#waves';
import { readScoreSheet } from '../rules/score-sheet.ts';
import { listApplications } from '../store/applications.ts';
import { applyScores, type ScoreEntry } from './apply-scores.ts';
import { mayScore } from './may-score.ts';

const input = Type.Object({ class: field.id<'class'>(), file: field.file(), fileName: Type.Optional(Type.String({ maxLength: 200 })), why: Type.Optional(Type.String({ maxLength: 300 })) });

const limits = { ...sheetLimits, bytes: 2 * 1024 * 1024, unpackedBytes: 40 * 1024 * 1024, columns: 60, rows: 5_000, cellLength: 1_000 };

/** Takes the points from the class's sheet, filled in elsewhere and sent back. All rows or none. */
export const importScores = action('admission.import-scores', input, async (context, { class: classId, file, fileName, why }) => {
  const { tx } = context;
  const of = await getClass(tx, classId);
  if (!of || !(await mayScore(context, of.id))) return fail(notFound);
  const rows = await readRows(context, file);
  if (!rows) return fail({ code: 'admission.sheet-unreadable', field: 'file' });
  const read = readScoreSheet(rows);
  if (!read.ok) return read;

  const standing = await listApplications(tx, { wave: of.wave, statuses: ['called', 'scored'], lock: true });
  const asking = new Map(standing.filter(({ choices }) => choices.includes(of.id)).map((application) => [application.number, application]));
  const entries: ScoreEntry[] = [];
  for (const [at, { number, test, interview }] of read.value.entries()) {
    const application = asking.get(number);
    // A line without points may be anybody's; points for somebody who is not on this list are a mistake to be told.
    if (!application && (test !== undefined || interview !== undefined)) return fail({ code: 'admission.sheet-stranger', field: 'file', row: rows[at]!.line, number });
    if (application) entries.push({ application, test, interview });
  }
  const applied = await applyScores(context, of, entries, why ?? fileName);
  return applied.ok ? ok({ class: of.id, changed: applied.value.changed, rows: rows.length }) : applied;
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
