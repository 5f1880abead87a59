import { Type } from 'typebox';
import { findPersons } from '#people';
import { addMinutes } from '#kernel/instant';
import { fail, ok } from '#kernel/result';
import { action, question, type QuestionContext } from '#platform/actions/action';
import { findClasses } from '#waves';
import { remindFrom } from '../rules/offer.ts';
import type { Policy } from '../rules/policy.ts';
import { changeEach } from '../store/change-each.ts';
import { listUnreminded, type OpenOffer } from '../store/late-offers.ts';
import { findPolicy } from '../store/policies.ts';
import { answerSoonMessage } from '../texts/messages.ts';

/** Nobody is reminded earlier than a day before. */
const longest = 24 * 60;

async function listDue({ tx, now }: QuestionContext, lock = false): Promise<OpenOffer[]> {
  const near = await listUnreminded(tx, { now, before: addMinutes(now, longest), lock });
  const policies = new Map<string, Policy>();
  for (const wave of new Set(near.map((one) => one.wave))) policies.set(wave, (await findPolicy(tx, wave)).policy);
  return near.filter((one) => remindFrom(one.until, policies.get(one.wave)!) <= now);
}

export const countUnreminded = question('admission.remind-to-answer', Type.Object({}), async (context) => ok({ due: (await listDue(context)).length }));

/** One message to everybody whose offer ends soon and who has not answered; called by the clock. */
export const remindToAnswer = action('admission.remind-to-answer', Type.Object({}), async (context) => {
  const { tx, now, notify, record } = context;
  const due = await listDue(context, true);
  if (due.length === 0) return fail({ code: 'admission.nothing-changed' });
  const people = await findPersons(tx, due.flatMap(({ person }) => person ?? []));
  const classes = await findClasses(tx, due.map((one) => one.class));
  await changeEach(tx, due.map(({ application: id }) => ({ id, change: { reminded_to_answer_at: now } })));
  for (const { application: id, number, person, class: of, until, language } of due) {
    const phone = person && people.get(person)?.phone;
    if (phone) notify({ channel: 'whatsapp', to: phone, text: answerSoonMessage(number, classes.get(of)?.label ?? '', until, language), purpose: 'admission.answer-soon' });
    record({ subject: { type: 'application', id }, after: { reminded: true } });
  }
  return ok({ reminded: due.length });
});
