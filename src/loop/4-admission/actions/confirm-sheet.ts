import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { rowResults } from '../rules/sheet-rows.ts';
import { listApplications } from '../store/applications.ts';
import { closeScoreSheet, keepResults } from '../store/score-sheets.ts';
import { applyInterviews } from './apply-interviews.ts';
import { applyTests } from './apply-tests.ts';
import { judgeSheet } from './judge-sheet.ts';

const input = Type.Object({ sheet: field.id<'score-sheet'>(), why: Type.Optional(Type.String({ maxLength: 300 })) });

/** Makes a checked sheet count: test points, and its sender's own interview points. Rows are judged once more against what stands now; one problem stops all. */
export const confirmSheet = action('admission.import-scores', input, async (context, { sheet: id, why }) => {
  const { tx, now, record } = context;
  const first = await judgeSheet(context, id, { lock: true });
  if (!first.ok) return first;
  if (first.value.sheet.status !== 'open') return fail({ code: 'admission.sheet-closed' });
  const applications = new Map((await listApplications(tx, { ids: first.value.rows.flatMap(({ application }) => application ?? []), lock: true })).map((one) => [one.id, one]));
  // Judged again now that nobody else can change these applications.
  const judged = await judgeSheet(context, id);
  if (!judged.ok) return judged;
  const { rows, sheet, class: of, notIncluded } = judged.value;
  const count = rows.filter(({ result }) => result === 'problem').length;
  if (count > 0) return fail({ code: 'admission.sheet-problems', count });
  const counted = rows.filter(({ result }) => result === 'new' || result === 'change');
  if (counted.length === 0) return fail({ code: 'admission.nothing-changed' });
  if (!why && counted.some(({ result }) => result === 'change')) return fail({ code: 'admission.why-missing', field: 'why' });

  const reason = why ?? sheet.fileName;
  const tests = counted.flatMap(({ application, test }) => (test === undefined ? [] : [{ application: applications.get(application!)!, test }]));
  const tested = await applyTests(context, of, tests, reason);
  if (!tested.ok && tested.error.code !== 'admission.nothing-changed') return tested;
  const standing = new Map((await listApplications(tx, { ids: [...applications.keys()] })).map((one) => [one.id, one]));
  const scored = await applyInterviews(context, of, counted.flatMap(({ application, points }) => (points ? [{ application: standing.get(application!)!, points }] : [])), reason);
  if (!scored.ok && scored.error.code !== 'admission.nothing-changed') return scored;
  await keepResults(tx, id, new Map(rowResults.map((result) => [result, rows.filter((row) => row.result === result).map(({ line }) => line)])));
  await closeScoreSheet(tx, id, 'confirmed', now);
  record({ subject: { type: 'score-sheet', id }, before: { status: 'open' }, after: { status: 'confirmed', rows: counted.length, notIncluded: notIncluded.length }, why });
  return ok({ class: of.id, sheet: id, changed: counted.length });
});
