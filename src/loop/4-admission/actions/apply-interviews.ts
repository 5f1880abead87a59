import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import type { ActionContext } from '#platform/actions/action';
import type { ClassPackage } from '#waves';
import type { Application } from '../rules/application.ts';
import { checkScorer, countingScore } from '../rules/counting-score.ts';
import type { AdmissionError } from '../rules/errors.ts';
import { sumOf, type Points } from '../rules/rubric.ts';
import { isSame } from '../rules/sheet-rows.ts';
import { moveApplications } from '../store/applications.ts';
import { listInterviewScores, removeInterviews, saveInterviewScores, type InterviewScore } from '../store/interview-scores.ts';
import { listScores, saveInterviews } from '../store/scores.ts';
import { scorerLimit } from './scorer-limit.ts';
import { refuseDecided } from './refuse-decided.ts';

export type InterviewEntry = { readonly application: Application; readonly points: Points };

/** Writes one scorer's own points and works out anew what counts. The applications are held, so two scorers of one interview go one after the other. */
export async function applyInterviews(context: ActionContext, of: ClassPackage, entries: readonly InterviewEntry[], why: string | undefined): Promise<Result<{ changed: number }, AdmissionError>> {
  const { tx, centre, actor, now } = context;
  const decided = await refuseDecided(tx, of.wave);
  if (decided) return decided;
  const limit = await scorerLimit(tx, of.wave);
  const there = await listInterviewScores(tx, { applications: entries.map(({ application }) => application.id), classes: [of.id] });
  const scoresOf = (id: Id<'application'>): InterviewScore[] => there.filter(({ application }) => application === id);
  const changed = entries.map((entry) => ({ ...entry, own: scoresOf(entry.application.id).find(({ scorer }) => scorer === actor.id) })).filter(({ own, points }) => !own || !isSame(own.points, points));
  if (changed.length === 0) return fail({ code: 'admission.nothing-changed' });
  for (const { application } of changed) {
    const may = checkScorer(scoresOf(application.id), actor.id, limit);
    if (!may.ok) return may;
  }
  if (!why && changed.some(({ own }) => own)) return fail({ code: 'admission.why-missing', field: 'why' });

  const written = changed.map(({ application, points, own }): InterviewScore => ({ application: application.id, class: of.id, scorer: actor.id, scorerName: actor.name, points, score: sumOf(points), enteredAt: own?.enteredAt ?? now }));
  await saveInterviewScores(tx, centre, written);
  await settle(context, of, changed.map(({ application, own }, at): Scored => {
    const scores = [...scoresOf(application.id).filter(({ scorer }) => scorer !== actor.id), written[at]!];
    return { application, before: own, own: written[at]!, scorers: scores.length, counting: countingScore(scores.map(({ score }) => score), limit) };
  }), why);
  return ok({ changed: changed.length });
}

type Scored = { readonly application: Application; readonly before: InterviewScore | undefined; readonly own: InterviewScore; readonly scorers: number; readonly counting: ReturnType<typeof countingScore> };

/** Writes what counts now for each interview, and who gave what. */
async function settle(context: ActionContext, of: ClassPackage, scored: readonly Scored[], why: string | undefined): Promise<void> {
  const { tx, centre, actor, now, record } = context;
  const counted = await listScores(tx, scored.map(({ application }) => application.id));
  await saveInterviews(tx, { centre, user: actor.id, now }, of.id, scored.flatMap(({ application, counting }) => (counting.state === 'settled' ? [{ application: application.id, score: counting.score }] : [])));
  await removeInterviews(tx, of.id, scored.filter(({ counting }) => counting.state !== 'settled').map(({ application }) => application.id));
  for (const { application: { id }, before, own, scorers, counting } of scored) {
    const interview = counted.get(id)!.interviews[of.id];
    // The points themselves are written apart: whoever opens the application while the other scorer is still to come must not read them.
    record({ subject: { type: 'interview', id: `${id} ${of.id}` }, why, before: { score: before ? before.score / 100 : null, points: hundredth(before?.points) }, after: { score: own.score / 100, points: hundredth(own.points) } });
    record({
      subject: { type: 'application', id }, why, before: { class: null, scorers: null, interview: interview === undefined ? null : interview / 100 },
      after: { class: of.label, scorers, interview: counting.state === 'settled' ? counting.score / 100 : null },
    });
  }
  await markScored(context, scored.map(({ application }) => application));
}

const hundredth = (points: Points | undefined) => (points ? Object.fromEntries(Object.entries(points).map(([key, value]) => [key, value / 100])) : null);

/** Whoever has a test and an interview that counts has been scored; answers who is, of these, from now on. */
export async function markScored({ tx }: ActionContext, applications: readonly Application[]): Promise<Set<Id<'application'>>> {
  const called = applications.filter(({ status }) => status === 'called').map(({ id }) => id);
  const scores = await listScores(tx, called);
  const scored = called.filter((id) => scores.get(id)!.test !== undefined && Object.keys(scores.get(id)!.interviews).length > 0);
  await moveApplications(tx, scored, 'scored');
  return new Set(scored);
}
