import { Type } from 'typebox';
import { findPersons } from '#people';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { action, question, type ActionContext } from '#platform/actions/action';
import { findClasses } from '#waves';
import type { Application } from '../rules/application.ts';
import { changeApplication, listApplications } from '../store/applications.ts';
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
    for (const application of ended) if (await end(context, application)) expired += 1;
    offered += (await fillSeats(context, wave)).length;
  }
  return expired === 0 ? fail({ code: 'admission.nothing-changed' }) : ok({ expired, offered });
});

async function end(context: ActionContext, application: Application): Promise<boolean> {
  const { tx, now, record } = context;
  const { id, status, answerBy, betterClass, betterBy, seatClass } = application;
  const isOver = status === 'offered' && answerBy !== null && answerBy <= now;
  const isBetterOver = betterClass !== null && betterBy !== null && betterBy <= now;
  if (!isOver && !isBetterOver) return false;
  if (isOver) {
    await leaveSeats(context, application, 'expired');
    await changeApplication(tx, id, { ...seatless, status: 'expired' });
  } else await letBetterGo(context, application, 'expired');
  record({ subject: { type: 'application', id }, before: { status }, after: isOver ? { status: 'expired', answerBy } : { betterEnded: true } });
  await tell(context, application, isOver ? seatClass! : betterClass!, isOver);
  return true;
}

async function tell({ tx, notify }: ActionContext, { number, person, draft }: Application, of: Id<'class'>, isOver: boolean): Promise<void> {
  const phone = person && (await findPersons(tx, [person])).get(person)?.phone;
  const label = (await findClasses(tx, [of])).get(of)?.label ?? '';
  if (phone) notify({ channel: 'whatsapp', to: phone, text: (isOver ? offerEndedMessage : betterEndedMessage)(number!, label, draft.language), purpose: 'admission.offer-ended' });
}
