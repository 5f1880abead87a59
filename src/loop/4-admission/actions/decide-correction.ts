import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { changeApplication, lockApplication } from '../store/applications.ts';
import { decideCorrection as saveDecision, listCorrections, type Correction } from '../store/corrections.ts';
import { takeTurn } from '../store/line.ts';
import { listScores, saveInterviews, saveTests } from '../store/scores.ts';
import { fillSeats } from './fill-seats.ts';

const input = Type.Object({ correction: field.id<'correction'>(), approve: Type.Boolean() });

/**
 * A second person lets corrected points count, or drops them. The wave goes through an upgrade round: whoever holds a seat keeps it, and the
 * corrected person stands on the lists where these points put them; a free seat that is theirs is offered at once.
 */
export const decideCorrection = action('admission.decide-correction', input, async (context, { correction: id, approve }) => {
  const { tx, actor, now, record } = context;
  const known = (await listCorrections(tx, { id }))[0];
  if (!known) return fail(notFound);
  await takeTurn(tx, known.wave);
  const correction = (await listCorrections(tx, { id }, { lock: true }))[0]!;
  if (correction.status !== 'proposed') return fail({ code: 'admission.correction-decided' });
  if (approve && correction.proposedBy === actor.id) return fail({ code: 'admission.correction-second-person' });
  await saveDecision(tx, id, approve ? 'approved' : 'dropped', { user: actor.id, name: actor.name, now });
  if (approve) await correct(context, correction);
  else record({ subject: { type: 'application', id: correction.application }, after: { correctionDropped: true }, why: correction.why });
  const called = approve ? await fillSeats(context, correction.wave) : [];
  return ok({ id: correction.application, wave: correction.wave, isOffered: called.some((one) => one.application === correction.application) });
});

async function correct({ tx, centre, now, record }: ActionContext, { application: id, class: of, test, interview, proved, why, proposedBy }: Correction): Promise<void> {
  const application = (await lockApplication(tx, id))!;
  const before = (await listScores(tx, [id])).get(id)!;
  const by = { centre, user: proposedBy, now };
  if (test !== null) await saveTests(tx, by, [{ application: id, score: test }]);
  if (interview !== null) await saveInterviews(tx, by, of, [{ application: id, score: interview }]);
  if (proved) await changeApplication(tx, id, { traits: JSON.stringify(proved) });
  // Whoever was told that they had not been tested has been, now.
  if (application.status === 'not-admitted' && application.reason === 'not-tested') await changeApplication(tx, id, { reason: null });
  const points = (score: number | null | undefined) => (score === null || score === undefined ? null : score / 100);
  record({
    subject: { type: 'application', id }, why, before: { test: points(before.test), interview: points(before.interviews[of]), ...(proved ? { traits: application.traits } : {}) },
    after: { test: points(test ?? before.test), interview: points(interview ?? before.interviews[of]), ...(proved ? { traits: proved } : {}) },
  });
}
