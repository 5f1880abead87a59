import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { Booking, Presence, SittingKind } from '../rules/sitting.ts';
import { tables } from './tables.ts';

type Filter = { readonly applications?: readonly Id<'application'>[]; readonly slots?: readonly Id<'slot'>[]; readonly lock?: boolean };

/** Who is called to which slot. */
export async function listBookings(tx: Transaction, { applications, slots, lock }: Filter): Promise<Booking[]> {
  if (applications?.length === 0 || slots?.length === 0) return [];
  let query = tables(tx).selectFrom('admission.bookings').selectAll();
  if (applications) query = query.where('application_id', '=', sql<string>`any(${[...applications]}::uuid[])`);
  if (slots) query = query.where('slot_id', '=', sql<string>`any(${[...slots]}::uuid[])`);
  if (lock) query = query.forUpdate();
  const rows = await query.orderBy('application_id').orderBy('kind').execute();
  return rows.map((row) => ({
    application: row.application_id as Id<'application'>, kind: row.kind as SittingKind, slot: row.slot_id as Id<'slot'>, moves: row.moves, presence: row.presence as Presence | null,
    excuse: row.excuse, markedAt: row.marked_at, markedByName: row.marked_by_name,
  }));
}

type NewBooking = { readonly application: Id<'application'>; readonly kind: SittingKind; readonly slot: Id<'slot'> };

/** Calls people to slots whose rows this transaction holds. */
export async function saveBookings(tx: Transaction, centre: Id<'centre'>, bookings: readonly NewBooking[]): Promise<void> {
  for (let first = 0; first < bookings.length; first += 1_000) {
    await tables(tx).insertInto('admission.bookings')
      .values(bookings.slice(first, first + 1_000).map(({ application, kind, slot }) => ({ centre_id: centre, application_id: application, kind, slot_id: slot, presence: null, excuse: null, marked_at: null, marked_by_name: null })))
      .onConflict((conflict) => conflict.columns(['centre_id', 'application_id', 'kind']).doUpdateSet((row) => ({ slot_id: row.ref('excluded.slot_id'), presence: null, excuse: null, marked_at: null, marked_by_name: null })))
      .execute();
  }
}

type Change = { readonly slot_id?: Id<'slot'>; readonly moves?: number; readonly presence?: Presence | null; readonly excuse?: string | null; readonly marked_at?: Instant | null; readonly marked_by_name?: string | null };

export async function changeBookings(tx: Transaction, applications: readonly Id<'application'>[], kind: SittingKind, change: Change): Promise<void> {
  if (applications.length === 0) return;
  await tables(tx).updateTable('admission.bookings').set(change).where('application_id', '=', sql<string>`any(${[...applications]}::uuid[])`).where('kind', '=', kind).execute();
}

/** Places of people who will not come any more are free again. */
export async function removeOpenBookings(tx: Transaction, applications: readonly Id<'application'>[]): Promise<void> {
  if (applications.length === 0) return;
  await tables(tx).deleteFrom('admission.bookings').where('application_id', '=', sql<string>`any(${[...applications]}::uuid[])`).where('presence', 'is', null).execute();
}
