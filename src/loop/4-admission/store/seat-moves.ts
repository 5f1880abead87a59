import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { addRows } from './new-applications.ts';
import { tables } from './tables.ts';

const moveKinds = ['offered', 'better-offered', 'confirmed', 'declined', 'stayed', 'moved-on', 'expired', 'withdrawn', 'no-show'] as const;
export type MoveKind = (typeof moveKinds)[number];

/** A seat offered, taken or given up. `place` is where on the reserve list the person stood when they were called. */
export type SeatMove = { readonly id: Id<'seat-move'>; readonly class: Id<'class'>; readonly application: Id<'application'>; readonly kind: MoveKind; readonly place: number | null; readonly at: Instant; readonly byName: string };

export async function addMoves(tx: Transaction, centre: Id<'centre'>, moves: readonly SeatMove[]): Promise<void> {
  await addRows(tx, 'admission.seat_moves', moves.map((move) => ({ centre_id: centre, id: move.id, class_id: move.class, application_id: move.application, kind: move.kind, place: move.place, at: move.at, by_name: move.byName })));
}

/** How the seats of a class changed hands, the latest first. */
export async function listMoves(tx: Transaction, of: Id<'class'>, limit = 200): Promise<SeatMove[]> {
  const rows = await tables(tx).selectFrom('admission.seat_moves').selectAll().where('class_id', '=', of).orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.map((row) => ({ id: row.id as Id<'seat-move'>, class: row.class_id as Id<'class'>, application: row.application_id as Id<'application'>, kind: row.kind as MoveKind, place: row.place, at: row.at, byName: row.by_name }));
}
