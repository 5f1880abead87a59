import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

export type LinkRequest = {
  readonly id: Id<'linkRequest'>; readonly employerName: string; readonly contactName: string; readonly reach: string; readonly region: string | null;
  readonly askedOn: Day; readonly answeredOn: Day | null; readonly version: number;
};

export async function saveLinkRequest(tx: Transaction, centre: Id<'centre'>, request: Omit<LinkRequest, 'answeredOn' | 'version'>): Promise<void> {
  await tables(tx).insertInto('demand.link_requests').values({
    centre_id: centre, id: request.id, employer_name: request.employerName, contact_name: request.contactName, reach: request.reach, region: request.region, asked_on: request.askedOn, answered_on: null,
  }).execute();
}

/** Requests nobody has answered first, the oldest on top. */
export async function listLinkRequests(tx: Transaction, limit: number): Promise<LinkRequest[]> {
  const rows = await tables(tx).selectFrom('demand.link_requests').selectAll()
    .orderBy('answered_on', (order) => order.desc().nullsFirst()).orderBy('asked_on').orderBy('id').limit(limit).execute();
  return rows.map((row) => ({
    id: row.id as Id<'linkRequest'>, employerName: row.employer_name, contactName: row.contact_name, reach: row.reach, region: row.region, askedOn: row.asked_on, answeredOn: row.answered_on, version: row.version,
  }));
}

export async function countOpenRequests(tx: Transaction): Promise<number> {
  const { count } = await tables(tx).selectFrom('demand.link_requests').select(({ fn }) => fn.countAll<number>().as('count')).where('answered_on', 'is', null).executeTakeFirstOrThrow();
  return Number(count);
}

/** Marks a request as answered; false when somebody was first or it does not exist. */
export async function answerLinkRequest(tx: Transaction, id: Id<'linkRequest'>, version: number, on: Day): Promise<boolean> {
  const changed = await tables(tx).updateTable('demand.link_requests').set({ answered_on: on, version: version + 1 })
    .where('id', '=', id).where('version', '=', version).where('answered_on', 'is', null).executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}
