import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { getClass } from '#waves';
import { changeApplication, listApplications } from '../store/applications.ts';
import { listLateOffers } from '../store/late-offers.ts';
import { giveBack } from '../store/seats.ts';
import { fillSeats } from './fill-seats.ts';

/** How many offers ran out without an answer. */
export const countLateOffers = question('admission.close-offers', Type.Object({}), async ({ tx, today }) => ok({ late: (await listLateOffers(tx, today)).length }));

/** Frees the seats of offers nobody answered in time and offers them to the next; called by the clock. */
export const closeOffers = action('admission.close-offers', Type.Object({}), async (context) => {
  const { tx, today, record } = context;
  const late = await listApplications(tx, { ids: await listLateOffers(tx, today), statuses: ['offered'], lock: true });
  if (late.length === 0) return fail({ code: 'admission.nothing-changed' });
  const freed = new Set<Id<'class'>>();
  late.sort((one, other) => (one.seatClass! < other.seatClass! ? -1 : 1));
  for (const { id, seatClass, answerBy } of late) {
    await giveBack(tx, seatClass!, id);
    await changeApplication(tx, id, { status: 'expired', answer_by: null, seat_class_id: null });
    record({ subject: { type: 'application', id }, before: { status: 'offered' }, after: { status: 'expired', answerBy } });
    freed.add(seatClass!);
  }
  let offered = 0;
  for (const id of [...freed].sort()) offered += (await fillSeats(context, (await getClass(tx, id))!)).length;
  return ok({ expired: late.length, offered });
});
