import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { tidy } from '#kernel/text';
import type { Transaction } from '#platform/database/transaction';
import { employerKey, type Employer, type EmployerFacts, type Sector, type Size } from '../rules/employer.ts';
import { tables } from './tables.ts';

export const employerColumns = ['id', 'name', 'region', 'address', 'sector', 'size', 'contact_name', 'phone', 'email', 'link_version', 'version'] as const;

type Row = {
  id: string; name: string; region: string | null; address: string | null; sector: string; size: string | null;
  contact_name: string | null; phone: string | null; email: string | null; link_version: number; version: number;
};

export const readEmployer = (row: Row): Employer => ({
  id: row.id as Id<'employer'>, name: row.name, regionCode: row.region, address: row.address, sector: row.sector as Sector, size: row.size as Size | null,
  contactName: row.contact_name, phone: row.phone, email: row.email, linkVersion: row.link_version, version: row.version,
});

const columnsOf = (facts: EmployerFacts) => ({
  name: tidy(facts.name), name_key: employerKey(facts.name), region: facts.regionCode ?? null, address: facts.address ?? null, sector: facts.sector ?? 'other', size: facts.size ?? null,
  contact_name: facts.contactName ?? null, phone: facts.phone ?? null, email: facts.email ?? null,
});

export type NewEmployer = { readonly id: Id<'employer'>; readonly facts: EmployerFacts; readonly sampleOrder?: number };
type Inside = { readonly tx: Transaction; readonly centre: Id<'centre'>; readonly now: Instant };

/** Adds employers and answers who was really added: a name that is already known stays as it is. */
export async function addEmployers({ tx, centre, now }: Inside, employers: readonly NewEmployer[]): Promise<ReadonlySet<string>> {
  const added = new Set<string>();
  for (let first = 0; first < employers.length; first += 1_000) {
    const rows = employers.slice(first, first + 1_000).map(({ id, facts, sampleOrder }) => ({ centre_id: centre, id, ...columnsOf(facts), sample_order: sampleOrder ?? null, added_at: now }));
    const inserted = await tables(tx).insertInto('employers.employers').values(rows)
      .onConflict((conflict) => conflict.columns(['centre_id', 'name_key']).doNothing()).returning('id').execute();
    for (const { id } of inserted) added.add(id);
  }
  return added;
}

export async function getEmployer(tx: Transaction, id: Id<'employer'>): Promise<Employer | undefined> {
  const row = await tables(tx).selectFrom('employers.employers').select(employerColumns).where('id', '=', id).executeTakeFirst();
  return row && readEmployer(row);
}

/** The employer of that name in any spelling (PT, CV, dots, case). */
export async function findEmployerByName(tx: Transaction, name: string): Promise<Employer | undefined> {
  const row = await tables(tx).selectFrom('employers.employers').select(employerColumns).where('name_key', '=', employerKey(name)).executeTakeFirst();
  return row && readEmployer(row);
}

/** Many employers at once, by id; whoever does not exist is missing from the map. */
export async function findEmployers(tx: Transaction, ids: readonly Id<'employer'>[]): Promise<Map<Id<'employer'>, Employer>> {
  const asked = [...new Set(ids)];
  const employers = new Map<Id<'employer'>, Employer>();
  for (let first = 0; first < asked.length; first += 5_000) {
    const rows = await tables(tx).selectFrom('employers.employers').select(employerColumns).where('id', 'in', asked.slice(first, first + 5_000)).execute();
    for (const row of rows) employers.set(row.id as Id<'employer'>, readEmployer(row));
  }
  return employers;
}

/** Ids by name key (`employerKey`), for imports that look up thousands of names at once. */
export async function findEmployerIds(tx: Transaction, keys: readonly string[]): Promise<Map<string, Id<'employer'>>> {
  const ids = new Map<string, Id<'employer'>>();
  const asked = [...new Set(keys)];
  for (let first = 0; first < asked.length; first += 5_000) {
    const rows = await tables(tx).selectFrom('employers.employers').select(['id', 'name_key']).where('name_key', 'in', asked.slice(first, first + 5_000)).execute();
    for (const row of rows) ids.set(row.name_key, row.id as Id<'employer'>);
  }
  return ids;
}

/** Writes corrected facts if nobody else did since `version`; false when somebody was first. */
export async function saveEmployer(tx: Transaction, id: Id<'employer'>, version: number, facts: EmployerFacts): Promise<boolean> {
  const changed = await tables(tx).updateTable('employers.employers').set({ ...columnsOf(facts), version: version + 1 })
    .where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** For choosing one in a form, in the order an Indonesian reader expects. */
export async function employerOptions(tx: Transaction): Promise<{ value: Id<'employer'>; text: string }[]> {
  const rows = await tables(tx).selectFrom('employers.employers').select(['id', 'name']).orderBy('name', (order) => order.collate('id-x-icu')).execute();
  return rows.map((row) => ({ value: row.id as Id<'employer'>, text: row.name }));
}

/** The sample's employers in the order they were invented; the first is the employer of /try. */
export async function listSampleEmployers(tx: Transaction): Promise<Id<'employer'>[]> {
  const rows = await tables(tx).selectFrom('employers.employers').select('id').where('sample_order', 'is not', null).orderBy('sample_order').execute();
  return rows.map((row) => row.id as Id<'employer'>);
}
