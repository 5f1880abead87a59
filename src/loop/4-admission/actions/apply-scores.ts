import type { Id } from '#kernel/id';
import type { Json } from '#kernel/json';
import { fail, ok, type Result } from '#kernel/result';
import type { ActionContext } from '#platform/actions/action';
import type { ClassPackage } from '#waves';
import type { Application } from '../rules/application.ts';
import type { AdmissionError } from '../rules/errors.ts';
import type { Hundredths } from '../rules/score.ts';
import { changeApplication } from '../store/applications.ts';
import { findRun } from '../store/runs.ts';
import { listScores, saveInterviews, saveTests, type Scores } from '../store/scores.ts';

/** New points of somebody at one class; what is undefined was left empty and changes nothing. */
export type ScoreEntry = { readonly application: Application; readonly test: Hundredths | undefined; readonly interview: Hundredths | undefined };

type Changed = ScoreEntry & { readonly before: Scores };

/** Writes points of a class, from a form or a sheet alike. A score that was there before is changed only with a reason, and never after publication. */
export async function applyScores(context: ActionContext, of: ClassPackage, entries: readonly ScoreEntry[], why: string | undefined): Promise<Result<{ changed: number }, AdmissionError>> {
  const { tx, centre, now, actor } = context;
  if ((await findRun(tx, of.wave))?.status === 'published') return fail({ code: 'admission.results-published' });
  const known = await listScores(tx, entries.map(({ application }) => application.id));
  const changed = entries.map((entry) => ({ ...entry, before: known.get(entry.application.id)! })).filter((entry) => isChange(entry, of.id));
  if (changed.length === 0) return fail({ code: 'admission.nothing-changed' });
  if (!why && changed.some((entry) => replaces(entry, of.id))) return fail({ code: 'admission.why-missing', field: 'why' });

  const by = { centre, user: actor.id, now };
  await saveTests(tx, by, changed.flatMap(({ application, test }) => (test === undefined ? [] : [{ application: application.id, score: test }])));
  await saveInterviews(tx, by, of.id, changed.flatMap(({ application, interview }) => (interview === undefined ? [] : [{ application: application.id, score: interview }])));
  for (const entry of changed) await tell(context, of, entry, why);
  return ok({ changed: changed.length });
}

const isChange = ({ test, interview, before }: Changed, of: Id<'class'>): boolean =>
  (test !== undefined && test !== before.test) || (interview !== undefined && interview !== before.interviews[of]);

const replaces = ({ test, interview, before }: Changed, of: Id<'class'>): boolean =>
  (test !== undefined && before.test !== undefined && test !== before.test) || (interview !== undefined && before.interviews[of] !== undefined && interview !== before.interviews[of]);

async function tell({ tx, record }: ActionContext, of: ClassPackage, { application, test, interview, before }: Changed, why: string | undefined): Promise<void> {
  const { id, status } = application;
  const hasTest = (test ?? before.test) !== undefined;
  const hasInterview = interview !== undefined || Object.keys(before.interviews).length > 0;
  const isScored = status === 'called' && hasTest && hasInterview;
  if (isScored) await changeApplication(tx, id, { status: 'scored' });
  const points = (score: Hundredths | undefined): Json => (score === undefined ? null : score / 100);
  record({
    subject: { type: 'application', id }, why,
    before: { class: null, test: points(before.test), interview: points(before.interviews[of.id]), status },
    after: { class: of.label, test: points(test ?? before.test), interview: points(interview ?? before.interviews[of.id]), status: isScored ? 'scored' : status },
  });
}
