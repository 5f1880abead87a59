import { Type } from 'typebox';
import { addDays, addMonths } from '#kernel/day';
import type { Id } from '#kernel/id';
import { ok } from '#kernel/result';
import { findEmployers } from '#employers';
import { question } from '#platform/actions/action';
import { occupationTitle } from '#standards';
import { keptPromise } from '../rules/kept-promise.ts';
import { daysBeforeFading } from '../rules/need.ts';
import { summarizeDemand } from '../store/doors.ts';
import { listRecords } from '../store/kept-promises.ts';
import { listLines } from '../store/list-lines.ts';
import { countOpenRequests } from '../store/link-requests.ts';
import { countUnread } from '../store/vacancies.ts';

const input = Type.Object({ region: Type.Optional(Type.String({ maxLength: 13 })) });

/** Demand by occupation at one look: asked for, expected, answered by seats; and what of it needs somebody's attention. */
export const seeLedger = question('demand.see-board', input, async ({ tx, scope, today }, { region }) => {
  const sums = (await summarizeDemand(tx, today, { region })).map((sum) => ({ ...sum, title: occupationTitle(sum.key) ?? sum.key }));
  const fading = addDays(today, daysBeforeFading);
  const { total } = await listLines(tx, scope, { state: 'fading', today, fading }, 1, 0);
  return ok({
    region, sums, until: addMonths(today, 12), fading: total, promises: await mostTelling(await listRecords(tx, today), (ids) => findEmployers(tx, ids)),
    unread: await countUnread(tx), requests: await countOpenRequests(tx),
  });
});

type Found = ReadonlyMap<Id<'employer'>, { readonly name: string }>;

/** The employers whose record is known best: the most promises due. */
async function mostTelling(records: ReadonlyMap<Id<'employer'>, { promised: number; hired: number }>, find: (ids: Id<'employer'>[]) => Promise<Found>) {
  const due = [...records].flatMap(([employer, { promised, hired }]) => {
    const kept = keptPromise(promised, hired);
    return kept ? [{ employer, kept }] : [];
  }).sort((one, other) => other.kept.promised - one.kept.promised || (one.employer < other.employer ? -1 : 1)).slice(0, 6);
  const names = await find(due.map((one) => one.employer));
  return due.map((one) => ({ ...one, name: names.get(one.employer)?.name ?? '' }));
}
