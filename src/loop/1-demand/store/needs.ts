import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Need, Source, Strength } from '../rules/need.ts';
import { tables } from './tables.ts';

/** Adds a line to the ledger; there is no way to change one. */
export async function saveNeed(tx: Transaction, centre: Id<'centre'>, need: Need): Promise<void> {
  await tables(tx).insertInto('demand.needs').values({
    centre_id: centre, id: need.id, employer_id: need.employer, occupation: need.occupation, headcount: need.headcount, month: need.month, region: need.region,
    strength: need.strength, source: need.source, note: need.note ?? null, recorded_on: need.recordedOn, expires_on: need.expiresOn,
  }).execute();
  if (need.units.length === 0) return;
  await tables(tx).insertInto('demand.need_units').values(need.units.map((unit) => ({ centre_id: centre, need_id: need.id, unit_key: unit }))).execute();
}

export async function findNeed(tx: Transaction, id: Id<'need'>): Promise<Need | undefined> {
  const row = await tables(tx).selectFrom('demand.needs').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const units = await tables(tx).selectFrom('demand.need_units').select('unit_key').where('need_id', '=', id).orderBy('unit_key').execute();
  return {
    id, employer: row.employer_id as Id<'employer'>, occupation: row.occupation, units: units.map((unit) => unit.unit_key), headcount: row.headcount, month: row.month,
    region: row.region, strength: row.strength as Strength, source: row.source as Source, note: row.note ?? undefined, recordedOn: row.recorded_on, expiresOn: row.expires_on,
  };
}
