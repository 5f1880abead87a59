import { getCentre } from '#centres';
import { addDays, type Day } from '#kernel/day';
import { addMinutes, type Instant } from '#kernel/instant';
import { firstMomentOf } from '#platform/clock';
import type { Transaction } from '#platform/database/transaction';

/** The moment at which a day is over where the centre is. */
export const endOfDay = async (tx: Transaction, day: Day): Promise<Instant> => firstMomentOf((await getCentre(tx)).zone, addDays(day, 1));

/** A minute of a day by the centre's clock. */
export const minuteOfDay = async (tx: Transaction, day: Day, minute: number): Promise<Instant> => addMinutes(firstMomentOf((await getCentre(tx)).zone, day), minute);
