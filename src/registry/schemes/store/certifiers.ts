import type { Id } from '#kernel/id';
import { fold } from '#kernel/text';
import type { Transaction } from '#platform/database/transaction';
import type { Certifier, CertifierFacts } from '../rules/scheme.ts';
import { tables } from './tables.ts';

const columns = ['id', 'name', 'licence', 'licensed_until', 'version'] as const;
type Row = { id: string; name: string; licence: string | null; licensed_until: Certifier['licensedUntil'] | null; version: number };

const readCertifier = (row: Row): Certifier => ({
  id: row.id as Id<'certifier'>, name: row.name, licence: row.licence ?? undefined, licensedUntil: row.licensed_until ?? undefined, version: row.version,
});

const columnsOf = ({ name, licence, licensedUntil }: CertifierFacts) => ({ name, name_key: fold(name), licence: licence ?? null, licensed_until: licensedUntil ?? null });

/** Every LSP by name, in the order an Indonesian reader expects. */
export async function listCertifiers(tx: Transaction): Promise<Certifier[]> {
  return (await tables(tx).selectFrom('schemes.certifiers').select(columns).orderBy('name', (order) => order.collate('id-x-icu')).execute()).map(readCertifier);
}

export async function getCertifier(tx: Transaction, id: Id<'certifier'>): Promise<Certifier | undefined> {
  const row = await tables(tx).selectFrom('schemes.certifiers').select(columns).where('id', '=', id).executeTakeFirst();
  return row && readCertifier(row);
}

/** The LSP of that name in any spelling. */
export async function findCertifierByName(tx: Transaction, name: string): Promise<Certifier | undefined> {
  const row = await tables(tx).selectFrom('schemes.certifiers').select(columns).where('name_key', '=', fold(name)).executeTakeFirst();
  return row && readCertifier(row);
}

/** Adds an LSP; false when one of that name is there already. */
export async function addCertifier(tx: Transaction, centre: Id<'centre'>, id: Id<'certifier'>, facts: CertifierFacts): Promise<boolean> {
  const added = await tables(tx).insertInto('schemes.certifiers').values({ centre_id: centre, id, ...columnsOf(facts) })
    .onConflict((conflict) => conflict.columns(['centre_id', 'name_key']).doNothing()).returning('id').execute();
  return added.length > 0;
}

/** Writes corrected facts if nobody else did since `version`; false when somebody was first. */
export async function saveCertifier(tx: Transaction, id: Id<'certifier'>, version: number, facts: CertifierFacts): Promise<boolean> {
  const changed = await tables(tx).updateTable('schemes.certifiers').set({ ...columnsOf(facts), version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}
