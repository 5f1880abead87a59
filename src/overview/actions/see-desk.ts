import { Type } from 'typebox';
import { getCentre } from '#centres';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { hourIn } from '#platform/clock';

/** Which day and hour it is where the centre stands: for the greeting, and for what is late. */
export const seeDesk = question('overview.see-desk', Type.Object({}), async ({ tx, now, today }) => ok({ today, hour: hourIn((await getCentre(tx)).zone, now) }));
