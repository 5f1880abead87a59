import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { judgeSheet } from './judge-sheet.ts';

const input = Type.Object({ sheet: field.id<'score-sheet'>() });

/** A sheet that came back, row by row: what each would do, what is wrong with it, and who is not included. */
export const seeSheet = question('admission.import-scores', input, async (context, { sheet }) => judgeSheet(context, sheet));

/** The file as it was sent. */
export const openSheetFile = question('admission.import-scores', input, async (context, { sheet }) => {
  const judged = await judgeSheet(context, sheet);
  if (!judged.ok) return judged;
  const file = await context.files.read(judged.value.sheet.file, { centre: context.centre });
  return file ? ok({ file, name: judged.value.sheet.fileName }) : fail(notFound);
});
