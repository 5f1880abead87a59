import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { OutcomeSource } from '../rules/check-in.ts';
import type { Hire } from '../rules/hire.ts';
import { tables, type OutcomesTables } from './tables.ts';

type Row = OutcomesTables['outcomes.hires'];

const readHire = (row: Row): Hire => ({
  id: row.id as Id<'hire'>, person: row.person_id as Id<'person'>, class: row.class_id as Id<'class'>, wave: row.wave_id as Id<'wave'>,
  employer: (row.employer_id ?? undefined) as Id<'employer'> | undefined, employerName: row.employer_name ?? undefined, need: (row.need_id ?? undefined) as Id<'need'> | undefined,
  occupation: row.occupation ?? undefined, startedOn: row.started_on, source: row.source as OutcomeSource, wage: row.wage ?? undefined, recordedOn: row.recorded_on, version: row.version,
});

const rowOf = (centre: Id<'centre'>, hire: Hire): Row => ({
  centre_id: centre, id: hire.id, person_id: hire.person, class_id: hire.class, wave_id: hire.wave, employer_id: hire.employer ?? null, employer_name: hire.employerName ?? null,
  need_id: hire.need ?? null, occupation: hire.occupation ?? null, started_on: hire.startedOn, source: hire.source, wage: hire.wage ?? null, recorded_on: hire.recordedOn, version: hire.version,
});

/** Two tellings of one hire may arrive at the same moment: whoever compares with the known ones holds the person first. */
export async function lockHiresOf(tx: Transaction, centre: Id<'centre'>, person: Id<'person'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`outcomes.hires ${centre} ${person}`}, 0))`.execute(tx);
}

export async function addHires(tx: Transaction, centre: Id<'centre'>, hires: readonly Hire[]): Promise<void> {
  for (let first = 0; first < hires.length; first += 1_000) {
    await tables(tx).insertInto('outcomes.hires').values(hires.slice(first, first + 1_000).map((hire) => rowOf(centre, hire))).execute();
  }
}

/** Writes what became surer about a hire; the person's lock is held. */
export async function changeHire(tx: Transaction, hire: Hire): Promise<void> {
  await tables(tx).updateTable('outcomes.hires').set({
    employer_id: hire.employer ?? null, employer_name: hire.employerName ?? null, need_id: hire.need ?? null, occupation: hire.occupation ?? null, started_on: hire.startedOn,
    source: hire.source, wage: hire.wage ?? null, version: hire.version + 1,
  }).where('id', '=', hire.id).execute();
}

export async function findHire(tx: Transaction, id: Id<'hire'>): Promise<Hire | undefined> {
  const row = await tables(tx).selectFrom('outcomes.hires').selectAll().where('id', '=', id).executeTakeFirst();
  return row && readHire(row);
}

type Of = { readonly ids?: readonly Id<'hire'>[]; readonly person?: Id<'person'>; readonly class?: Id<'class'>; readonly wave?: Id<'wave'>; readonly waves?: readonly Id<'wave'>[]; readonly employer?: Id<'employer'> };

/** Hires of a person, class, wave or employer, newest first; without any, all of the centre. */
export async function listHires(tx: Transaction, of: Of = {}): Promise<Hire[]> {
  if (of.ids?.length === 0 || of.waves?.length === 0) return [];
  let query = tables(tx).selectFrom('outcomes.hires').selectAll();
  if (of.ids) query = query.where('id', 'in', [...of.ids]);
  if (of.person) query = query.where('person_id', '=', of.person);
  if (of.class) query = query.where('class_id', '=', of.class);
  if (of.wave) query = query.where('wave_id', '=', of.wave);
  if (of.waves) query = query.where('wave_id', 'in', [...of.waves]);
  if (of.employer) query = query.where('employer_id', '=', of.employer);
  return (await query.orderBy('started_on', 'desc').orderBy('id').execute()).map(readHire);
}
