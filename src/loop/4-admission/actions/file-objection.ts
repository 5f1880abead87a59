import { Type } from 'typebox';
import { dayIn } from '#platform/clock';
import { findPersons } from '#people';
import { getCentre } from '#centres';
import { addDays } from '#kernel/day';
import type { Id } from '#kernel/id';
import { addMinutes, type Instant } from '#kernel/instant';
import { fail, ok } from '#kernel/result';
import { action, type QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { objectionReasons } from '../rules/objection.ts';
import { addObjection } from '../store/objections.ts';
import { findPolicy } from '../store/policies.ts';
import { findRun } from '../store/runs.ts';
import { objectionMessage } from '../texts/messages.ts';
import { endOfDay } from './centre-time.ts';
import { lockOwn } from './own-application.ts';

const input = Type.Object({
  application: field.id<'application'>(), reason: field.oneOf(objectionReasons), text: Type.String({ minLength: 5, maxLength: 2_000 }), file: Type.Optional(field.file()), fileName: Type.Optional(Type.String({ maxLength: 200 })),
});

/** Until when an objection is taken, and when one filed now must be answered; undefined before the result is public. */
export async function objectionTimes({ tx, today }: QuestionContext, wave: Id<'wave'>): Promise<{ readonly until: Instant; readonly due: Instant } | undefined> {
  const run = await findRun(tx, wave);
  if (run?.status !== 'published') return undefined;
  const { policy: { objectionDays } } = await findPolicy(tx, wave);
  // Answering may take as long as objecting.
  return { until: await endOfDay(tx, addDays(dayIn((await getCentre(tx)).zone, run.publishedAt!), objectionDays)), due: await endOfDay(tx, addDays(today, objectionDays)) };
}

/** Objects to a result, from a phone or at the counter, within the days the rule gives; one that is open is enough. */
export const fileObjection = action('admission.file-objection', input, async (context, { application, reason, text, file, fileName }) => {
  const { tx, centre, actor, scope, now, newId, notify, record } = context;
  const found = await lockOwn(context, application);
  if (!found.ok) return found;
  const { id, wave, number, person, status, draft } = found.value;
  const times = await objectionTimes(context, wave);
  if (!times || status === 'draft' || status === 'withdrawn') return fail({ code: 'admission.no-result-yet' });
  if (now >= times.until) return fail({ code: 'admission.objection-window', until: addMinutes(times.until, -1) });
  const objection = newId<'objection'>();
  const assistedByName = scope.within === 'centre' ? actor.name : null;
  const isFiled = await addObjection(tx, centre, { id: objection, wave, application: id, reason, text: text.trim(), file: file ?? null, fileName: file ? fileName ?? null : null, filedAt: now, assistedByName, dueAt: times.due });
  if (!isFiled) return fail({ code: 'admission.objection-open' });
  record({ subject: { type: 'application', id }, after: { objection: reason, due: times.due } });
  const phone = person && (await findPersons(tx, [person])).get(person)?.phone;
  if (phone) notify({ channel: 'whatsapp', to: phone, text: objectionMessage(number!, times.due, draft.language), purpose: 'admission.objection' });
  return ok({ id, objection });
});
