import type { Json } from '#kernel/json';
import { fail, ok, type Result } from '#kernel/result';
import type { ActionContext } from '#platform/actions/action';
import type { ClassPackage } from '#waves';
import type { Application } from '../rules/application.ts';
import type { AdmissionError } from '../rules/errors.ts';
import type { Hundredths } from '../rules/score.ts';
import { listScores, saveTests } from '../store/scores.ts';
import { markScored } from './apply-interviews.ts';
import { refuseDecided } from './refuse-decided.ts';

export type TestEntry = { readonly application: Application; readonly test: Hundredths };

/** Writes test points, from a form or a sheet alike. Points that were there before are changed only with a reason, and never after publication. */
export async function applyTests(context: ActionContext, of: ClassPackage, entries: readonly TestEntry[], why: string | undefined): Promise<Result<{ changed: number }, AdmissionError>> {
  const { tx, centre, now, actor, record } = context;
  const decided = await refuseDecided(tx, of.wave);
  if (decided) return decided;
  const known = await listScores(tx, entries.map(({ application }) => application.id));
  const changed = entries.map((entry) => ({ ...entry, before: known.get(entry.application.id)!.test })).filter(({ test, before }) => test !== before);
  if (changed.length === 0) return fail({ code: 'admission.nothing-changed' });
  if (!why && changed.some(({ before }) => before !== undefined)) return fail({ code: 'admission.why-missing', field: 'why' });

  await saveTests(tx, { centre, user: actor.id, now }, changed.map(({ application, test }) => ({ application: application.id, score: test })));
  const points = (score: Hundredths | undefined): Json => (score === undefined ? null : score / 100);
  const scored = await markScored(context, changed.map(({ application }) => application));
  for (const { application, test, before } of changed) {
    record({
      subject: { type: 'application', id: application.id }, why, before: { class: null, test: points(before), status: application.status },
      after: { class: of.label, test: points(test), status: scored.has(application.id) ? 'scored' : application.status },
    });
  }
  return ok({ changed: changed.length });
}
