import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Database, Transaction } from '#platform/database/transaction';
import type { Centre, CentreFacts } from '../rules/centre.ts';
import { zoneOfRegion } from '../rules/zone-of-region.ts';
import { tables } from './tables.ts';

const columns = ['id', 'name', 'short_name', 'slug', 'zone', 'region', 'address', 'phone', 'email', 'version'] as const;
type Row = { id: string; name: string; short_name: string; slug: string; zone: string; region: string; address: string; phone: string | null; email: string | null; version: number };

const readCentre = (row: Row): Centre => ({
  id: row.id as Id<'centre'>, name: row.name, shortName: row.short_name, slug: row.slug, zone: row.zone, regionCode: row.region, address: row.address, phone: row.phone, email: row.email, version: row.version,
});

/** The centre this transaction is inside. */
export async function getCentre(tx: Transaction): Promise<Centre> {
  const row = await tables(tx).selectFrom('centres.centres').select(columns).where('id', '=', sql<string>`nullif(current_setting('app.centre', true), '')::uuid`).executeTakeFirstOrThrow();
  return readCentre(row);
}

/** Every centre of this installation, oldest first, with the hosts they answer to. */
export async function listCentres(database: Database | Transaction): Promise<(Centre & { host: string | null })[]> {
  const rows = await tables(database).selectFrom('centres.centres').select([...columns, 'host']).orderBy('id').execute();
  return rows.map((row) => ({ ...readCentre(row), host: row.host }));
}

/** Makes a centre. Only the owner of the schemas may: the role of the running server cannot make tenants. */
export async function addCentre(owner: Database | Transaction, id: Id<'centre'>, facts: CentreFacts): Promise<void> {
  await tables(owner).insertInto('centres.centres').values({
    id, name: facts.name, short_name: facts.shortName, slug: facts.slug, host: facts.host ?? null, zone: facts.zone ?? zoneOfRegion(facts.regionCode), region: facts.regionCode, address: facts.address,
    phone: facts.phone ?? null, email: facts.email ?? null,
  }).execute();
}

export async function saveCentre(tx: Transaction, id: Id<'centre'>, version: number, facts: Omit<CentreFacts, 'slug' | 'host' | 'zone'>): Promise<boolean> {
  const changed = await tables(tx).updateTable('centres.centres')
    .set({ name: facts.name, short_name: facts.shortName, region: facts.regionCode, zone: zoneOfRegion(facts.regionCode), address: facts.address, phone: facts.phone ?? null, email: facts.email ?? null, version: version + 1 })
    .where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}
