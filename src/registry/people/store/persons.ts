import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { Vault } from '#platform/vault/vault';
import type { Tidied } from '../rules/check-person.ts';
import type { NikWarning } from '../rules/nik.ts';
import type { Person } from '../rules/person.ts';
import { personColumns, readPerson } from './row.ts';
import { tables } from './tables.ts';

/** Binds a sealed number to its place: what was sealed here opens as nothing else. */
const nikPlace = 'people.nik';

type NewPerson = {
  readonly id: Id<'person'>; readonly facts: Tidied; readonly nik: string; readonly masked: string; readonly warnings: readonly NikWarning[];
  readonly sampleOrder?: number | undefined;
};

type Inside = { readonly tx: Transaction; readonly centre: Id<'centre'>; readonly vault: Vault; readonly now: Instant };

/** Adds people and answers who was really added: somebody with the same NIK stays as they are. */
export async function addPersons({ tx, centre, vault, now }: Inside, people: readonly NewPerson[]): Promise<ReadonlySet<string>> {
  const added = new Set<string>();
  const rows = people.map(({ id, nik, masked, warnings, facts, sampleOrder }) => ({
    centre_id: centre, id, nik_sealed: vault.seal(nik, nikPlace), nik_index: vault.blindIndex(nik, nikPlace), nik_masked: masked, nik_warnings: JSON.stringify(warnings),
    ...columnsOf(facts), sample_order: sampleOrder ?? null, registered_at: now,
  }));
  for (let first = 0; first < rows.length; first += 500) {
    const inserted = await tables(tx).insertInto('people.persons').values(rows.slice(first, first + 500))
      .onConflict((conflict) => conflict.columns(['centre_id', 'nik_index']).doNothing()).returning('id').execute();
    for (const { id } of inserted) added.add(id);
  }
  return added;
}

const columnsOf = (facts: Tidied) => ({
  full_name: facts.fullName, name_key: facts.nameKey, birth_day: facts.birthDay, birth_place: facts.birthPlace, sex: facts.sex, phone: facts.phone ?? null, email: facts.email ?? null,
  region: facts.regionCode, address: facts.address, education: facts.education, schooling: facts.schooling ?? null,
  support_needs: JSON.stringify(facts.supportNeeds ?? []), social_band: facts.socialBand ?? null,
});

/** Finds a person by NIK without reading any: only the blind index is compared. */
export async function findPersonByNik(tx: Transaction, vault: Vault, nik: string): Promise<Person | undefined> {
  const row = await tables(tx).selectFrom('people.persons').select(personColumns).where('nik_index', '=', vault.blindIndex(nik, nikPlace)).executeTakeFirst();
  return row && readPerson(row);
}

/** The numbers themselves, for a question to the register that gave them out; whoever asks holds them for that question and keeps none. */
export async function openNiks(tx: Transaction, vault: Vault, ids: readonly Id<'person'>[]): Promise<Map<Id<'person'>, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tables(tx).selectFrom('people.persons').select(['id', 'nik_sealed']).where('id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`).execute();
  return new Map(rows.map((row) => [row.id as Id<'person'>, vault.open(row.nik_sealed, nikPlace)]));
}

export async function getPerson(tx: Transaction, id: Id<'person'>): Promise<Person | undefined> {
  const row = await tables(tx).selectFrom('people.persons').select(personColumns).where('id', '=', id).executeTakeFirst();
  return row && readPerson(row);
}

/** Many people at once, by id; whoever does not exist is missing from the map. */
export async function findPersons(tx: Transaction, ids: readonly Id<'person'>[]): Promise<Map<Id<'person'>, Person>> {
  const people = new Map<Id<'person'>, Person>();
  const asked = [...new Set(ids)];
  for (let first = 0; first < asked.length; first += 5_000) {
    const rows = await tables(tx).selectFrom('people.persons').select(personColumns).where('id', 'in', asked.slice(first, first + 5_000)).execute();
    for (const row of rows) people.set(row.id as Id<'person'>, readPerson(row));
  }
  return people;
}

/** Writes corrected facts if nobody else did since `version`; false when somebody was first. */
export async function correctPerson(tx: Transaction, id: Id<'person'>, version: number, facts: Tidied): Promise<boolean> {
  const changed = await tables(tx).updateTable('people.persons').set({ ...columnsOf(facts), version: version + 1 })
    .where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** What the NIK's form said that did not fit, and others with the same name and birthday: marks for a person to look at. */
export async function findMarks(tx: Transaction, person: Person): Promise<{ warnings: readonly NikWarning[]; alike: readonly Person[] }> {
  const own = await tables(tx).selectFrom('people.persons').select(['nik_warnings', 'name_key']).where('id', '=', person.id).executeTakeFirstOrThrow();
  const rows = await tables(tx).selectFrom('people.persons').select(personColumns)
    .where('name_key', '=', own.name_key).where('birth_day', '=', person.birthDay).where('id', '<>', person.id).limit(10).execute();
  return { warnings: own.nik_warnings as readonly NikWarning[], alike: rows.map(readPerson) };
}

export async function findPersonsByPhone(tx: Transaction, phone: string): Promise<Person[]> {
  return (await tables(tx).selectFrom('people.persons').select(personColumns).where('phone', '=', phone).orderBy('id').execute()).map(readPerson);
}

/** The sample's people in the order they were invented: the first is the trainee of /try, the second its citizen. */
export async function listSamplePersons(tx: Transaction): Promise<Id<'person'>[]> {
  const rows = await tables(tx).selectFrom('people.persons').select('id').where('sample_order', 'is not', null).orderBy('sample_order').execute();
  return rows.map((row) => row.id as Id<'person'>);
}
