import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Need } from '../rules/need.ts';
import { tables } from './tables.ts';

/** Adds a line to the ledger; there is no way to change one. */
export const saveNeed = (tx: Transaction, centre: Id<'centre'>, need: Need): Promise<void> => saveNeeds(tx, centre, [need]);

/** The units of a line by key. */
export async function listUnitsOf(tx: Transaction, id: Id<'need'>): Promise<string[]> {
  const rows = await tables(tx).selectFrom('demand.need_units').select('unit_key').where('need_id', '=', id).orderBy('unit_key').execute();
  return rows.map((row) => row.unit_key);
}

/** Adds many lines at once, each already taken in by the rules. */
export async function saveNeeds(tx: Transaction, centre: Id<'centre'>, needs: readonly Need[]): Promise<void> {
  for (let first = 0; first < needs.length; first += 1_000) {
    const part = needs.slice(first, first + 1_000);
    await tables(tx).insertInto('demand.needs').values(part.map((need) => rowOf(centre, need))).execute();
    const units = part.flatMap((need) => need.units.map((unit) => ({ centre_id: centre, need_id: need.id, unit_key: unit })));
    if (units.length > 0) await tables(tx).insertInto('demand.need_units').values(units).execute();
  }
}

const rowOf = (centre: Id<'centre'>, need: Need) => ({
  centre_id: centre, id: need.id, employer_id: need.employer, occupation: need.occupation, headcount: need.headcount, month: need.month, region: need.region,
  strength: need.strength, source: need.source, note: need.note ?? null, recorded_on: need.recordedOn, expires_on: need.expiresOn,
  evidence_file: need.evidence?.file ?? null, evidence_name: need.evidence?.name ?? null, origin_id: need.evidence?.origin ?? null,
});
