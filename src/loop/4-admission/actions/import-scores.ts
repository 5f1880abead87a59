import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { readSheet } from '#platform/spreadsheet/read-sheet';
import { isSheetProblem, sheetLimits } from '#platform/spreadsheet/sheet-item';
import { getClass } from '#waves';
import { takeRows } from '../rules/read-sheet.ts';
import { findRubric } from '../store/rubrics.ts';
import { addScoreSheet } from '../store/score-sheets.ts';
import { mayScore } from './may-score.ts';
import { scoreLines } from './see-scores.ts';
import { refuseDecided } from './refuse-decided.ts';

const input = Type.Object({ class: field.id<'class'>(), file: field.file(), fileName: Type.Optional(Type.String({ maxLength: 200 })) });

const limits = { ...sheetLimits, bytes: 2 * 1024 * 1024, unpackedBytes: 40 * 1024 * 1024, columns: 60, rows: 5_000, cellLength: 1_000 };

/** Keeps a score sheet that came back and takes its rows apart. Nothing counts yet: every row is shown with its result, can be mended, and is confirmed with the others. */
export const importScores = action('admission.import-scores', input, async (context, { class: classId, file, fileName = 'lembar' }) => {
  const { tx, centre, actor, now, newId, record } = context;
  const of = await getClass(tx, classId);
  if (!of || !(await mayScore(context, of.id))) return fail(notFound);
  const decided = await refuseDecided(tx, of.wave);
  if (decided) return decided;
  const read = await readRows(context, file);
  if (!read) return fail({ code: 'admission.sheet-unreadable', field: 'file' });
  const taken = takeRows(read, (await findRubric(tx, of.wave)).criteria);
  if (!taken.ok) return taken;
  const numbers = new Set((await scoreLines(context, of)).map(({ number }) => number));
  if (!taken.value.some(({ number }) => numbers.has(number))) return fail({ code: 'admission.sheet-other-class', field: 'file' });

  const id = newId<'score-sheet'>();
  await addScoreSheet(tx, centre, { id, class: of.id, file, fileName, uploadedAt: now, uploadedBy: actor.id, uploadedByName: actor.name }, taken.value);
  record({ subject: { type: 'score-sheet', id }, after: { class: of.label, file: fileName, rows: taken.value.length } });
  return ok({ class: of.id, sheet: id, rows: taken.value.length });
});

type Row = Parameters<typeof takeRows>[0][number];

/** The sheet's rows; undefined when it is no table. A row that cannot be taken apart stays a row, so that nobody misses it. */
async function readRows({ files, centre }: ActionContext, hash: string): Promise<Row[] | undefined> {
  const stored = await files.read(hash, { centre });
  if (!stored) return undefined;
  const rows: Row[] = [];
  for await (const item of readSheet(stored.open(), limits)) {
    if (!isSheetProblem(item)) rows.push(item);
    else if (item.isFatal) return undefined;
    else rows.push({ line: item.line, isBroken: true });
  }
  return rows.length > 0 ? rows : undefined;
}
