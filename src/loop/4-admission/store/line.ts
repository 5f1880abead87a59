import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Status } from '../rules/application.ts';
import type { MessageLanguage } from '../rules/draft.ts';
import { tables } from './tables.ts';

/** Somebody who has, is offered or waits for a seat after the result. */
export type InLine = {
  readonly id: Id<'application'>; readonly number: string; readonly person: Id<'person'> | null; readonly status: Status; readonly seat: Id<'class'> | null; readonly better: Id<'class'> | null;
  readonly staysInLine: boolean; readonly passedUp: readonly Id<'class'>[]; readonly reserveClass: Id<'class'> | null; readonly reserveRank: number | null;
  readonly language: MessageLanguage | undefined;
};

const standing: readonly Status[] = ['offered', 'confirmed', 'reserve', 'not-admitted'];

/** Everybody of a wave who holds a seat or may still be called to one, in the order of receipts. */
export async function listInLine(tx: Transaction, wave: Id<'wave'>): Promise<InLine[]> {
  const rows = await tables(tx).selectFrom('admission.applications')
    .select(['id', 'number', 'person_id', 'status', 'seat_class_id', 'better_class_id', 'stays_in_line', 'passed_up', 'reserve_class_id', 'reserve_rank', 'draft'])
    .where('wave_id', '=', wave).where('status', 'in', [...standing]).where('number', 'is not', null).orderBy('number').execute();
  return rows.map((row) => ({
    id: row.id as Id<'application'>, number: row.number!, person: row.person_id as Id<'person'> | null, status: row.status as Status, seat: row.seat_class_id as Id<'class'> | null, better: row.better_class_id as Id<'class'> | null,
    staysInLine: row.stays_in_line, passedUp: row.passed_up as Id<'class'>[], reserveClass: row.reserve_class_id as Id<'class'> | null, reserveRank: row.reserve_rank, language: row.draft.language,
  }));
}

/**
 * Seats of a wave change hands one deed after the other: whoever holds its result holds the turn. Taken before any application is held, so that
 * two deeds never wait for each other. False when there is no result yet, and so no seat to move.
 */
export async function takeTurn(tx: Transaction, wave: Id<'wave'>): Promise<boolean> {
  const rows = await tables(tx).selectFrom('admission.runs').select('id').where('wave_id', '=', wave).where('status', '<>', 'replaced').orderBy('id').forUpdate().execute();
  return rows.length > 0;
}

/** The wave of an application, without holding it. */
export async function waveOf(tx: Transaction, id: Id<'application'>): Promise<Id<'wave'> | undefined> {
  const row = await tables(tx).selectFrom('admission.applications').select('wave_id').where('id', '=', id).executeTakeFirst();
  return row && row.wave_id as Id<'wave'>;
}

export type Place = { readonly application: Id<'application'>; readonly place: number };

/** Writes the places of reserves as the rule has just computed them, so that every list says the same. */
export async function savePlaces(tx: Transaction, places: readonly Place[]): Promise<void> {
  if (places.length === 0) return;
  await sql`
    update admission.applications set reserve_rank = given.place
    from unnest(${places.map(({ application }) => application)}::uuid[], ${places.map(({ place }) => place)}::integer[]) as given (application, place)
    where applications.id = given.application and applications.status = 'reserve' and applications.reserve_rank is distinct from given.place`.execute(tx);
}
