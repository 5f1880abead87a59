import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { tidyNumber } from '../rules/read-sheet.ts';
import type { SheetRow } from '../rules/sheet-rows.ts';
import { changeSheetRow, closeScoreSheet, listScoreSheets, listSheetRows } from '../store/score-sheets.ts';

const text = Type.Optional(Type.String({ maxLength: 60 }));

const input = Type.Object({
  sheet: field.id<'score-sheet'>(),
  rows: Type.Array(Type.Object({ line: field.whole(1, 1_000_000), number: text, name: text, test: text, points: Type.Optional(Type.Record(Type.String({ maxLength: 8 }), text)), leaveOut: Type.Optional(Type.Boolean()) }), { minItems: 1, maxItems: 5_000 }),
});

/** Mends rows of a sheet on the page, or leaves them out; the file stays as it was sent. */
export const mendSheet = action('admission.import-scores', input, async ({ tx, actor, record }, { sheet: id, rows: written }) => {
  const [sheet] = await listScoreSheets(tx, { id, lock: true });
  if (!sheet || sheet.uploadedBy !== actor.id) return fail(notFound);
  if (sheet.status !== 'open') return fail({ code: 'admission.sheet-closed' });
  const there = new Map((await listSheetRows(tx, id)).map((row) => [row.line, row]));
  const lines: number[] = [];
  for (const { line, number, name, test, points, leaveOut } of written) {
    const before = there.get(line);
    if (!before) continue;
    const after: SheetRow = {
      line, name: name ?? '', number: tidyNumber(number ?? ''), isLeftOut: leaveOut ?? false,
      cells: { test: test ?? '', points: Object.fromEntries(Object.keys(before.cells.points).map((key) => [key, points?.[key] ?? ''])), ...(before.cells.isBroken && !number ? { isBroken: true } : {}) },
    };
    if (JSON.stringify(after) === JSON.stringify({ line, name: before.name, number: before.number, isLeftOut: before.isLeftOut, cells: before.cells })) continue;
    await changeSheetRow(tx, id, after);
    lines.push(line);
  }
  record({ subject: { type: 'score-sheet', id }, after: { mended: lines } });
  return ok({ class: sheet.class, sheet: id, mended: lines.length });
});

/** Puts a sheet aside that is not to count; the file is kept. */
export const dropSheet = action('admission.import-scores', Type.Object({ sheet: field.id<'score-sheet'>() }), async ({ tx, actor, now, record }, { sheet: id }) => {
  const [sheet] = await listScoreSheets(tx, { id, lock: true });
  if (!sheet || sheet.uploadedBy !== actor.id) return fail(notFound);
  if (sheet.status !== 'open') return fail({ code: 'admission.sheet-closed' });
  await closeScoreSheet(tx, id, 'dropped', now);
  record({ subject: { type: 'score-sheet', id }, before: { status: 'open' }, after: { status: 'dropped' } });
  return ok({ class: sheet.class });
});
