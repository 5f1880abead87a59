import { getCentre } from '#centres';
import { addDays, type Day } from '#kernel/day';
import { addMinutes, type Instant } from '#kernel/instant';
import type { QuestionContext } from '#platform/actions/action';
import { firstMomentOf } from '#platform/clock';
import type { Transaction } from '#platform/database/transaction';
import type { ClassPackage } from '#waves';
import { answerBy, lastReplacementDay } from '../rules/offer.ts';
import type { Policy } from '../rules/policy.ts';

/** The moment at which a day is over where the centre is. */
export const endOfDay = async (tx: Transaction, day: Day): Promise<Instant> => firstMomentOf((await getCentre(tx)).zone, addDays(day, 1));

/** When an offer made now ends, by class. */
export async function endsOfOffers({ tx, now }: QuestionContext, classes: readonly ClassPackage[], policy: Policy): Promise<Map<string, Instant>> {
  const { zone } = await getCentre(tx);
  return new Map(classes.map(({ id, startsOn }) => [id, answerBy(now, firstMomentOf(zone, addDays(lastReplacementDay(startsOn, policy), 1)), policy)]));
}

/** A minute of a day by the centre's clock. */
export const minuteOfDay = async (tx: Transaction, day: Day, minute: number): Promise<Instant> => addMinutes(firstMomentOf((await getCentre(tx)).zone, day), minute);
