import { Type } from 'typebox';
import { findPersons } from '#people';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { action, question, type ActionContext } from '#platform/actions/action';
import { findClasses } from '#waves';
import type { Application } from '../rules/application.ts';
import { listApplications } from '../store/applications.ts';
import { changeEach } from '../store/change-each.ts';
import { listLateOffers } from '../store/late-offers.ts';
import { takeTurn } from '../store/line.ts';
import { betterEndedMessage, offerEndedMessage } from '../texts/messages.ts';
import { letBetterGo } from './answer-better.ts';
import { fillSeats } from './fill-seats.ts';
import { leaveSeats, seatless } from './hold-turn.ts';

/** How many offers ran out without an answer. */
export const countLateOffers = question('admission.close-offers', Type.Object({}), async ({ tx, now }) => ok({ due: (await listLateOffers(tx, now)).length }));

/** Frees the seats of offers nobody answered in time and offers them to the next; called by the clock. */
export const closeOffers = action('admission.close-offers', Type.Object({}), async (context) => {
  const { tx, now } = context;
  const waves = [...new Set((await listLateOffers(tx, now)).map(({ wave }) => wave))];
  let [expired, offered] = [0, 0];
  for (const wave of waves) {
    await takeTurn(tx, wave);
    // Asked again with the turn held: somebody may have answered while this waited.
    const late = (await listLateOffers(tx, now)).filter((one) => one.wave === wave).map(({ application }) => application);
    const ended = await listApplications(tx, { ids: late, statuses: ['offered', 'confirmed'], lock: true });
    expired += await end(context, ended);
    offered += (await fillSeats(context, wave)).length;
  }
  return expired === 0 ? fail({ code: 'admission.nothing-changed' }) : ok({ expired, offered });
});

/** Ends what ran out of these people's offers and answers how many it was. Whose first offer is over leaves every seat; whose better one is over keeps the one held. */
async function end(context: ActionContext, applications: readonly Application[]): Promise<number> {
  const { tx, now, record } = context;
  const over = applications.filter(({ status, answerBy }) => status === 'offered' && answerBy !== null && answerBy <= now);
  const better = applications.filter((one) => !over.includes(one) && one.betterClass !== null && one.betterBy !== null && one.betterBy <= now);
  await leaveSeats(context, over, 'expired');
  await changeEach(tx, over.map(({ id }) => ({ id, change: { ...seatless, status: 'expired' } })));
  await letBetterGo(context, better, 'expired');
  for (const { id, status, answerBy } of over) record({ subject: { type: 'application', id }, before: { status }, after: { status: 'expired', answerBy } });
  for (const { id, status } of better) record({ subject: { type: 'application', id }, before: { status }, after: { betterEnded: true } });
  await tell(context, [...over.map((one) => ({ ...one, of: one.seatClass!, message: offerEndedMessage })), ...better.map((one) => ({ ...one, of: one.betterClass!, message: betterEndedMessage }))]);
  return over.length + better.length;
}

type Ended = Pick<Application, 'number' | 'person' | 'draft'> & { readonly of: Id<'class'>; readonly message: typeof offerEndedMessage };

async function tell({ tx, notify }: ActionContext, ended: readonly Ended[]): Promise<void> {
  const [people, classes] = await Promise.all([findPersons(tx, ended.flatMap(({ person }) => person ?? [])), findClasses(tx, ended.map(({ of }) => of))]);
  for (const { number, person, draft, of, message } of ended) {
    const phone = person && people.get(person)?.phone;
    if (phone) notify({ channel: 'whatsapp', to: phone, text: message(number!, classes.get(of)?.label ?? '', draft.language), purpose: 'admission.offer-ended' });
  }
}
