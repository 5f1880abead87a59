import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { Sitting, SittingKind, Slot } from '../rules/sitting.ts';
import { tables } from './tables.ts';

type Filter = { readonly wave?: Id<'wave'> | undefined; readonly ids?: readonly Id<'sitting'>[] | undefined; readonly lock?: boolean };

/** Sittings in the order they happen. */
export async function listSittings(tx: Transaction, { wave, ids, lock }: Filter): Promise<Sitting[]> {
  if (ids?.length === 0) return [];
  let query = tables(tx).selectFrom('admission.sittings').selectAll();
  if (wave) query = query.where('wave_id', '=', wave);
  if (ids) query = query.where('id', '=', sql<string>`any(${[...ids]}::uuid[])`);
  if (lock) query = query.forUpdate();
  const rows = await query.orderBy('starts_at').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id as Id<'sitting'>, wave: row.wave_id as Id<'wave'>, kind: row.kind as SittingKind, class: row.class_id as Id<'class'> | null, room: row.room, startsAt: row.starts_at, endsAt: row.ends_at,
    excuseUntil: row.excuse_until, bring: row.bring, closedAt: row.closed_at, closedByName: row.closed_by_name, version: row.version,
  }));
}

export async function findSitting(tx: Transaction, id: Id<'sitting'>, { lock = false } = {}): Promise<Sitting | undefined> {
  return (await listSittings(tx, { ids: [id], lock }))[0];
}

/** Another sitting in the same room at an overlapping time; two plans for one room wait for each other. */
export async function findClash(tx: Transaction, centre: Id<'centre'>, { room, startsAt, endsAt, except }: { readonly room: string; readonly startsAt: Instant; readonly endsAt: Instant; readonly except: Id<'sitting'> | undefined }): Promise<Instant | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`admission.room ${centre} ${room.toLowerCase()}`}, 0))`.execute(tx);
  let query = tables(tx).selectFrom('admission.sittings').select('starts_at').where(sql<boolean>`lower(room) = lower(${room})`).where('starts_at', '<', endsAt).where('ends_at', '>', startsAt);
  if (except) query = query.where('id', '<>', except);
  return (await query.orderBy('starts_at').limit(1).executeTakeFirst())?.starts_at;
}

export async function addSitting(tx: Transaction, centre: Id<'centre'>, sitting: Omit<Sitting, 'closedAt' | 'closedByName' | 'version'>): Promise<void> {
  await tables(tx).insertInto('admission.sittings').values({
    centre_id: centre, id: sitting.id, wave_id: sitting.wave, kind: sitting.kind, class_id: sitting.class, room: sitting.room, starts_at: sitting.startsAt, ends_at: sitting.endsAt,
    excuse_until: sitting.excuseUntil, bring: sitting.bring, closed_at: null, closed_by_name: null,
  }).execute();
}

export async function changeSitting(tx: Transaction, id: Id<'sitting'>, change: { readonly room?: string; readonly bring?: string; readonly closed_at?: Instant; readonly closed_by_name?: string }): Promise<void> {
  await tables(tx).updateTable('admission.sittings').set((of) => ({ ...change, version: of('version', '+', 1) })).where('id', '=', id).execute();
}

export async function removeSitting(tx: Transaction, id: Id<'sitting'>): Promise<void> {
  await tables(tx).deleteFrom('admission.slots').where('sitting_id', '=', id).execute();
  await tables(tx).deleteFrom('admission.sittings').where('id', '=', id).execute();
}

export async function addSlots(tx: Transaction, centre: Id<'centre'>, sitting: Id<'sitting'>, slots: readonly { readonly id: Id<'slot'>; readonly startsAt: Instant; readonly places: number }[]): Promise<void> {
  await tables(tx).insertInto('admission.slots').values(slots.map(({ id, startsAt, places }) => ({ centre_id: centre, id, sitting_id: sitting, starts_at: startsAt, places }))).execute();
}

/** Places of every slot of a sitting; whoever lowers them holds the slots and has counted who is called. */
export async function setPlaces(tx: Transaction, sitting: Id<'sitting'>, places: number): Promise<void> {
  await tables(tx).updateTable('admission.slots').set({ places }).where('sitting_id', '=', sitting).execute();
}

type SlotFilter = { readonly wave?: Id<'wave'>; readonly sittings?: readonly Id<'sitting'>[]; readonly ids?: readonly Id<'slot'>[]; readonly lock?: boolean };

/** Slots with the places taken. With `lock` the rows are held first, always in the same order, and only then counted: the count cannot go stale. */
export async function listSlots(tx: Transaction, { wave, sittings, ids, lock }: SlotFilter): Promise<Slot[]> {
  const of = wave ? await listSittings(tx, { wave }) : undefined;
  const within = of?.map(({ id }) => id) ?? sittings;
  if (within?.length === 0 || ids?.length === 0) return [];
  let query = tables(tx).selectFrom('admission.slots').selectAll();
  if (within) query = query.where('sitting_id', '=', sql<string>`any(${[...within]}::uuid[])`);
  if (ids) query = query.where('id', '=', sql<string>`any(${[...ids]}::uuid[])`);
  const rows = await (lock ? query.orderBy('id').forUpdate() : query.orderBy('starts_at').orderBy('id')).execute();
  const taken = await countTaken(tx, rows.map(({ id }) => id));
  const byId = new Map((of ?? await listSittings(tx, { ids: [...new Set(rows.map((row) => row.sitting_id as Id<'sitting'>))] })).map((sitting) => [sitting.id, sitting]));
  return rows.map((row) => ({ id: row.id as Id<'slot'>, sitting: byId.get(row.sitting_id as Id<'sitting'>)!, startsAt: row.starts_at, places: row.places, taken: taken.get(row.id) ?? 0 }));
}

/** Whoever is excused leaves their place to others. */
async function countTaken(tx: Transaction, slots: readonly string[]): Promise<Map<string, number>> {
  if (slots.length === 0) return new Map();
  const rows = await tables(tx).selectFrom('admission.bookings').select(['slot_id', ({ fn }) => fn.countAll<number>().as('taken')]).where('slot_id', '=', sql<string>`any(${[...slots]}::uuid[])`)
    .where(sql<boolean>`presence is distinct from 'excused'`).groupBy('slot_id').execute();
  return new Map(rows.map((row) => [row.slot_id, Number(row.taken)]));
}
