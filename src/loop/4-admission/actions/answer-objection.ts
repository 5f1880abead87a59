import { Type } from 'typebox';
import { findPersons } from '#people';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { verdicts } from '../rules/objection.ts';
import { findApplication } from '../store/applications.ts';
import { listObjections, saveAnswer } from '../store/objections.ts';
import { listScorers } from '../store/scorers.ts';
import { objectionAnswerMessage } from '../texts/messages.ts';
import { correctedFields, keepCorrection } from './propose-correction.ts';

const input = Type.Object({ objection: field.id<'objection'>(), verdict: field.oneOf(verdicts), answer: Type.String({ minLength: 10, maxLength: 3_000 }), ...correctedFields });

/**
 * Somebody who did not score this person answers their objection in plain words. One that is upheld may bring corrected points, which a second
 * person lets count: then the wave goes through an upgrade round.
 */
export const answerObjection = action('admission.answer-objection', input, async (context, { objection: id, verdict, answer, ...corrected }) => {
  const { tx, actor, now, notify, record } = context;
  const objection = (await listObjections(tx, { id }, { lock: true }))[0];
  const application = objection && await findApplication(tx, objection.application);
  if (!objection || !application) return fail(notFound);
  if (objection.status !== 'open') return fail({ code: 'admission.objection-answered' });
  if ((await listScorers(tx, application.id)).has(actor.id)) return fail({ code: 'admission.scored-by-you' });
  if (verdict === 'upheld' && (corrected.test?.trim() || corrected.interview?.trim() || corrected.proved?.length)) {
    const kept = await keepCorrection(context, application, corrected as Parameters<typeof keepCorrection>[2], answer.trim());
    if (!kept.ok) return kept;
  }
  await saveAnswer(tx, id, { verdict, answer: answer.trim(), user: actor.id, name: actor.name, now });
  record({ subject: { type: 'application', id: application.id }, before: { objection: objection.reason }, after: { verdict }, why: answer.trim() });
  const phone = application.person && (await findPersons(tx, [application.person])).get(application.person)?.phone;
  if (phone) notify({ channel: 'whatsapp', to: phone, text: objectionAnswerMessage(application.number!, application.draft.language), purpose: 'admission.objection-answer' });
  return ok({ id, wave: objection.wave });
});
