import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { Visit, VisitStatus } from '../rules/visit.ts';
import { tables } from './tables.ts';

const table = (tx: Transaction) => tables(tx).selectFrom('demand.visits');
type Row = Awaited<ReturnType<ReturnType<ReturnType<typeof table>['selectAll']>['execute']>>[number];

const readVisit = (row: Row): Visit => ({
  id: row.id as Id<'visit'>, employer: row.employer_id as Id<'employer'>, officer: { id: row.officer_id, name: row.officer_name }, plannedFor: row.planned_for, purpose: row.purpose,
  status: row.status as VisitStatus, toldAt: row.told_at, arrivedAt: row.arrived_at, met: row.met, note: row.note, photo: row.photo, reason: row.reason, version: row.version,
});

export async function saveVisits(tx: Transaction, centre: Id<'centre'>, visits: readonly Visit[]): Promise<void> {
  if (visits.length === 0) return;
  await tables(tx).insertInto('demand.visits').values(visits.map((one) => ({
    centre_id: centre, id: one.id, employer_id: one.employer, officer_id: one.officer.id, officer_name: one.officer.name, planned_for: one.plannedFor, purpose: one.purpose, status: one.status,
    told_at: one.toldAt, arrived_at: one.arrivedAt, met: one.met, note: one.note, photo: one.photo, reason: one.reason, version: one.version,
  }))).execute();
}

export async function findVisit(tx: Transaction, id: Id<'visit'>): Promise<Visit | undefined> {
  const row = await table(tx).selectAll().where('id', '=', id).executeTakeFirst();
  return row && readVisit(row);
}

/** Holds the visit: it may arrive from two phones at once. */
export async function lockVisit(tx: Transaction, id: Id<'visit'>): Promise<Visit | undefined> {
  const row = await table(tx).selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && readVisit(row);
}

type Told = { readonly toldAt: Instant; readonly arrivedAt: Instant; readonly met: string | null; readonly note: string; readonly photo: string | null };
/** Writes what was told into a visit that is held. */
export async function tellVisitIn(tx: Transaction, { id, version }: Visit, told: Told): Promise<void> {
  await tables(tx).updateTable('demand.visits')
    .set({ status: 'done', told_at: told.toldAt, arrived_at: told.arrivedAt, met: told.met, note: told.note, photo: told.photo, version: version + 1 }).where('id', '=', id).execute();
}

export async function cancelVisitIn(tx: Transaction, { id, version }: Visit, reason: string): Promise<void> {
  await tables(tx).updateTable('demand.visits').set({ status: 'cancelled', reason, version: version + 1 }).where('id', '=', id).execute();
}

export type VisitFilter = { readonly from?: Day | undefined; readonly until?: Day | undefined; readonly officer?: string | undefined; readonly employer?: Id<'employer'> | undefined; readonly status?: VisitStatus | undefined };

const filtered = (tx: Transaction, { from, until, officer, employer, status }: VisitFilter): ReturnType<typeof table> => {
  let query = table(tx);
  if (from) query = query.where('planned_for', '>=', from);
  if (until) query = query.where('planned_for', '<=', until);
  if (officer) query = query.where('officer_id', '=', officer);
  if (employer) query = query.where('employer_id', '=', employer);
  return status ? query.where('status', '=', status) : query;
};

/** Visits of a stretch of days, officer or employer, by day. */
export async function listVisits(tx: Transaction, filter: VisitFilter, { limit = 1_000, offset = 0, newestFirst = false } = {}): Promise<Visit[]> {
  const rows = await filtered(tx, filter).selectAll().orderBy('planned_for', newestFirst ? 'desc' : 'asc').orderBy('id').limit(limit).offset(offset).execute();
  return rows.map(readVisit);
}

export async function countVisits(tx: Transaction, filter: VisitFilter): Promise<number> {
  const { count } = await filtered(tx, filter).select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return Number(count);
}

/** Whoever has visits here, by name: for choosing whose calendar to see. */
export async function listOfficers(tx: Transaction): Promise<{ id: string; name: string }[]> {
  const rows = await table(tx).select(['officer_id as id', 'officer_name as name']).distinctOn('officer_id').orderBy('officer_id').orderBy('id', 'desc').execute();
  return rows.sort((one, other) => one.name.localeCompare(other.name, 'id'));
}
