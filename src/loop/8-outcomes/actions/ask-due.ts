import { Type } from 'typebox';
import { systemActor } from '#kernel/actor';
import { fail, ok } from '#kernel/result';
import { findPersons, getPerson, type Person } from '#people';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import type { Job } from '#platform/jobs/job';
import { findClasses, getClass } from '#waves';
import type { CheckIn } from '../rules/check-in.ts';
import { findCheckIn, listToAsk, markAsked } from '../store/check-ins.ts';
import { askMessage } from '../texts/messages.ts';
import { checkInLink } from './check-in-link.ts';

/** How many messages one transaction queues; the timer goes on until nobody is left. */
const perRound = 200;

/** Sends the questions whose day has come, once each. Whoever left neither phone nor mail waits for a call. */
export const askDueAction = action('outcomes.ask-due', Type.Object({}), async (context) => {
  const { tx, today, record } = context;
  const due = await listToAsk(tx, today, perRound);
  const people = await findPersons(tx, due.map((one) => one.person));
  const classes = await findClasses(tx, due.map((one) => one.class));
  let sent = 0;
  for (const one of due) if (send(context, one, people.get(one.person), classes.get(one.class)?.label ?? '')) sent += 1;
  await markAsked(tx, due.map((one) => one.id), today);
  record({ subject: { type: 'check-ins', id: today }, after: { asked: due.length, sent } });
  return ok({ asked: due.length, sent });
});

/** The same question once more, because staff were told the message was lost. */
export const sendLinkAction = action('outcomes.send-link', Type.Object({ checkIn: field.id<'check-in'>() }), async (context, { checkIn: id }) => {
  const { tx, today, record } = context;
  const one = await findCheckIn(tx, id);
  if (!one) return fail(notFound);
  if (one.dueOn > today) return fail({ code: 'outcomes.too-early', from: one.dueOn });
  if (one.closesOn <= today) return fail({ code: 'outcomes.closed', since: one.closesOn });
  if (!send(context, one, await getPerson(tx, one.person), (await getClass(tx, one.class))?.label ?? '')) return fail({ code: 'outcomes.no-reach' });
  await markAsked(tx, [id], today);
  record({ subject: { type: 'check-in', id }, before: { askedOn: one.askedOn ?? null }, after: { askedOn: today } });
  return ok({ id });
});

function send({ links, centre, baseUrl, notify }: ActionContext, one: CheckIn, person: Person | undefined, label: string): boolean {
  const to = person?.phone ?? person?.email;
  if (!person || !to) return false;
  const text = askMessage({ name: person.fullName, class: label, month: one.month, link: `${baseUrl}${checkInLink(links, centre, one.id)}`, until: one.closesOn });
  notify({ channel: person.phone ? 'whatsapp' : 'mail', to, ...text, purpose: 'check-in' });
  return true;
}

/** Every morning before work begins. */
export const askJob: Job = {
  name: 'outcomes.ask', cron: '10 7 * * *',
  run: async ({ runner, centre, signal }) => {
    for (let round = 0; round < 50 && !signal.aborted; round += 1) {
      const asked = await runner.run(askDueAction, {}, { centre, actor: systemActor('outcomes.ask') });
      if (!asked.ok || asked.value.asked < perRound) return;
    }
  },
};
