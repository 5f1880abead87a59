import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import type { QuestionContext } from '#platform/actions/action';
import { notFound } from '#platform/actions/refusal';
import { getClass, type ClassPackage } from '#waves';
import type { Criterion } from '../rules/rubric.ts';
import { judgeRows, type JudgedRow, type Listed } from '../rules/sheet-rows.ts';
import { findRubric } from '../store/rubrics.ts';
import { listScoreSheets, listSheetRows, type KeptRow, type ScoreSheet } from '../store/score-sheets.ts';
import { mayScore } from './may-score.ts';
import { scorerLimit } from './scorer-limit.ts';
import { scoreLines } from './see-scores.ts';

type Judged = {
  readonly sheet: ScoreSheet; readonly class: ClassPackage; readonly rubric: readonly Criterion[]; readonly kept: readonly KeptRow[];
  readonly rows: readonly JudgedRow<Id<'application'>>[]; readonly notIncluded: readonly Omit<Listed<Id<'application'>>, 'scores'>[];
};

/** A sheet with every row judged against what stands now. It is its sender's own: the points in it are one scorer's. */
export async function judgeSheet(context: QuestionContext, id: Id<'score-sheet'>, { lock = false } = {}): Promise<Result<Judged, typeof notFound>> {
  const { tx, actor } = context;
  const [sheet] = await listScoreSheets(tx, { id, lock });
  const of = sheet && await getClass(tx, sheet.class);
  if (!sheet || !of || sheet.uploadedBy !== actor.id || !(await mayScore(context, of.id))) return fail(notFound);
  const listed = (await scoreLines(context, of)).map(({ id: application, number, name, test, own, all }) => ({ id: application, number, name, test, own: own?.points, scores: all }));
  const { criteria: rubric } = await findRubric(tx, of.wave);
  const kept = await listSheetRows(tx, id);
  const { rows, notIncluded } = judgeRows(kept, { listed, rubric, scorer: actor.id, limit: await scorerLimit(tx, of.wave) });
  // What the other scorers gave was needed to judge, and is nobody's to read.
  return ok({ sheet, class: of, rubric, kept, rows, notIncluded: notIncluded.map(({ scores: _scores, ...one }) => one) });
}
