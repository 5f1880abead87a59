import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { withCommit } from '#platform/database/with-commit';
import { tables } from './tables.ts';

/** Remembers that this account was used in this centre; harmless when it already was. */
export async function addCitizen(tx: Transaction, centre: Id<'centre'>, user: string): Promise<void> {
  await tables(tx).insertInto('access.citizens').values({ centre_id: centre, user_id: user, person_id: null, is_trainee: false }).onConflict((conflict) => conflict.doNothing()).execute();
}

/** Says who an account belongs to, and under which name pages greet them. */
export async function savePerson(tx: Transaction, centre: Id<'centre'>, user: string, person: Id<'person'>, name?: string): Promise<void> {
  await personOf(tx, centre, user, person, name).execute();
}

export function savePersonWithCommit(tx: Transaction, centre: Id<'centre'>, user: string, person: Id<'person'>, name: string): void {
  withCommit(tx, personOf(tx, centre, user, person, name));
}

function personOf(tx: Transaction, centre: Id<'centre'>, user: string, person: Id<'person'>, name: string | undefined) {
  // One statement for both: everybody who applies for the first time passes here.
  const both = name ? tables(tx).with('named', (with_) => with_.updateTable('access.users').set({ name }).where('id', '=', user)) : tables(tx);
  return both.insertInto('access.citizens').values({ centre_id: centre, user_id: user, person_id: person, is_trainee: false })
    .onConflict((conflict) => conflict.columns(['centre_id', 'user_id']).doUpdateSet({ person_id: person }));
}

export async function forgetPerson(tx: Transaction, user: string): Promise<void> {
  await tables(tx).updateTable('access.citizens').set({ person_id: null }).where('user_id', '=', user).execute();
}

/** A person without an account is skipped: whoever signs in later is linked by the registry of people, and marked again. */
export async function saveTrainee(tx: Transaction, person: Id<'person'>, isTrainee: boolean): Promise<string[]> {
  const rows = await tables(tx).updateTable('access.citizens').set({ is_trainee: isTrainee }).where('person_id', '=', person).returning('user_id').execute();
  return rows.map((row) => row.user_id);
}

export async function findUserOfPerson(tx: Transaction, person: Id<'person'>): Promise<string | undefined> {
  return (await tables(tx).selectFrom('access.citizens').select('user_id').where('person_id', '=', person).orderBy('user_id').limit(1).executeTakeFirst())?.user_id;
}

/** Whom each account belongs to; one that is tied to nobody is not among the answers. */
export async function findPersonsOfUsers(tx: Transaction, users: readonly string[]): Promise<Map<string, Id<'person'>>> {
  if (users.length === 0) return new Map();
  const rows = await tables(tx).selectFrom('access.citizens').select(['user_id', 'person_id']).where('user_id', '=', sql<string>`any(${[...users]}::text[])`).execute();
  return new Map(rows.flatMap((row) => (row.person_id === null ? [] : [[row.user_id, row.person_id as Id<'person'>] as const])));
}

export async function findPersonOfUser(tx: Transaction, user: string): Promise<Id<'person'> | undefined> {
  const row = await tables(tx).selectFrom('access.citizens').select('person_id').where('user_id', '=', user).executeTakeFirst();
  return (row?.person_id ?? undefined) as Id<'person'> | undefined;
}

/** The account that signs in with a phone number and was used in this centre. */
export async function findUserOfPhone(tx: Transaction, phone: string): Promise<string | undefined> {
  const row = await tables(tx).selectFrom('access.users as user').innerJoin('access.citizens as citizen', 'citizen.user_id', 'user.id').select('user.id').where('user.phoneNumber', '=', phone).executeTakeFirst();
  return row?.id;
}

/** The number somebody signed in with. */
export async function findPhoneOfUser(tx: Transaction, user: string): Promise<string | undefined> {
  return (await tables(tx).selectFrom('access.users').select('phoneNumber').where('id', '=', user).executeTakeFirst())?.phoneNumber ?? undefined;
}

/** An account whose person is not known yet, already marked as being in training or not. */
export async function saveStanding(tx: Transaction, centre: Id<'centre'>, user: string, isTrainee: boolean): Promise<void> {
  await tables(tx).insertInto('access.citizens').values({ centre_id: centre, user_id: user, person_id: null, is_trainee: isTrainee }).execute();
}
