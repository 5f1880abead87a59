import { sql, type Updateable } from 'kysely';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { drawnText, withCommit } from '#platform/database/with-commit';
import type { Application, Status } from '../rules/application.ts';
import type { Trait } from '../rules/traits.ts';
import { tables, type AdmissionTables } from './tables.ts';

type Filter = {
  readonly ids?: readonly Id<'application'>[]; readonly wave?: Id<'wave'> | undefined; readonly person?: Id<'person'> | undefined; readonly user?: string | undefined;
  readonly statuses?: readonly Status[]; readonly lock?: boolean;
};

const columns = [
  'id', 'wave_id', 'number', 'status', 'user_id', 'person_id', 'draft', 'nik_masked', 'traits', 'to_fix', 'fix_by', 'reminded_at', 'reason', 'saved_at', 'submitted_at',
  'seat_class_id', 'answer_by', 'reserve_class_id', 'reserve_rank', 'stays_in_line', 'better_class_id', 'better_by', 'passed_up', 'assisted_by', 'receipt_code', 'duplicate_of', 'version',
] as const;

/** Applications with their wishes, oldest first. */
export async function listApplications(tx: Transaction, { ids, wave, person, user, statuses, lock }: Filter): Promise<Application[]> {
  if (ids?.length === 0 || statuses?.length === 0) return [];
  let query = tables(tx).selectFrom('admission.applications').select(columns);
  if (ids) query = query.where('id', '=', sql<string>`any(${[...ids]}::uuid[])`);
  if (wave) query = query.where('wave_id', '=', wave);
  // One that is marked as a double is not known to be theirs.
  if (person) query = query.where('person_id', '=', person).where('duplicate_of', 'is', null);
  if (user) query = query.where('user_id', '=', user);
  if (statuses) query = query.where('status', 'in', [...statuses]);
  if (lock) query = query.forUpdate();
  // Known ids let both be asked at once; the wishes second, so that they are read after the wait for a lock.
  const [rows, known] = await Promise.all([query.orderBy('id').execute(), ids && listChoices(tx, ids)]);
  const choices = known ?? await listChoices(tx, rows.map((row) => row.id));
  return rows.map((row) => ({
    id: row.id as Id<'application'>, wave: row.wave_id as Id<'wave'>, number: row.number, status: row.status as Status, user: row.user_id, person: row.person_id as Id<'person'> | null,
    choices: choices.get(row.id) ?? [], draft: row.draft, maskedNik: row.nik_masked, traits: row.traits as Trait[], toFix: row.to_fix, fixBy: row.fix_by, remindedAt: row.reminded_at, reason: row.reason,
    savedAt: row.saved_at, submittedAt: row.submitted_at, seatClass: row.seat_class_id as Id<'class'> | null, answerBy: row.answer_by,
    reserveClass: row.reserve_class_id as Id<'class'> | null, reserveRank: row.reserve_rank,
    staysInLine: row.stays_in_line, betterClass: row.better_class_id as Id<'class'> | null, betterBy: row.better_by, passedUp: row.passed_up as Id<'class'>[], assistedBy: row.assisted_by, receiptCode: row.receipt_code, duplicateOf: row.duplicate_of as Id<'application'> | null, version: row.version,
  }));
}

export async function findApplication(tx: Transaction, id: Id<'application'>): Promise<Application | undefined> {
  return (await listApplications(tx, { ids: [id] }))[0];
}

/** The same, held until the deed is done: a second deed on it waits. */
export async function lockApplication(tx: Transaction, id: Id<'application'>): Promise<Application | undefined> {
  return (await listApplications(tx, { ids: [id], lock: true }))[0];
}

/** Wishes by application, most wanted first. */
export async function listChoices(tx: Transaction, applications: readonly string[]): Promise<Map<string, Id<'class'>[]>> {
  const choices = new Map<string, Id<'class'>[]>();
  if (applications.length === 0) return choices;
  const rows = await tables(tx).selectFrom('admission.choices').select(['application_id', 'class_id'])
    .where('application_id', '=', sql<string>`any(${[...applications]}::uuid[])`).orderBy('application_id').orderBy('position').execute();
  for (const { application_id: id, class_id: of } of rows) choices.set(id, [...(choices.get(id) ?? []), of as Id<'class'>]);
  return choices;
}

type Change = Omit<Updateable<AdmissionTables['admission.applications']>, 'centre_id' | 'id' | 'wave_id' | 'version'>;

/** Changes an application that this transaction holds. */
export async function changeApplication(tx: Transaction, id: Id<'application'>, change: Change): Promise<void> {
  await changeOf(tx, id, change).execute();
}

/** The same, as the last thing a deed does: it travels with the commit. */
export function changeWithCommit(tx: Transaction, id: Id<'application'>, change: Change): void {
  withCommit(tx, changeOf(tx, id, change));
}

const changeOf = (tx: Transaction, id: Id<'application'>, change: Change) =>
  tables(tx).updateTable('admission.applications').set((of) => ({ ...change, version: of('version', '+', 1) })).where('id', '=', id);

/** One status for many that this transaction holds. */
export async function moveApplications(tx: Transaction, ids: readonly Id<'application'>[], status: Status, change: Change = {}): Promise<void> {
  for (let first = 0; first < ids.length; first += 5_000) {
    await tables(tx).updateTable('admission.applications').set((of) => ({ ...change, status, version: of('version', '+', 1) }))
      .where('id', '=', sql<string>`any(${ids.slice(first, first + 5_000)}::uuid[])`).execute();
  }
}

export async function saveChoices(tx: Transaction, centre: Id<'centre'>, application: Id<'application'>, classes: readonly Id<'class'>[]): Promise<void> {
  await tables(tx).deleteFrom('admission.choices').where('application_id', '=', application).execute();
  if (classes.length === 0) return;
  await tables(tx).insertInto('admission.choices').values(classes.map((of, at) => ({ centre_id: centre, application_id: application, position: at + 1, class_id: of }))).execute();
}

/** The next number of a wave: whoever sends at the same moment waits for the counter's row, and no number is given twice. */
export async function takeNumber(tx: Transaction, centre: Id<'centre'>, wave: Id<'wave'>): Promise<number> {
  const { last } = await tables(tx).insertInto('admission.counters').values({ centre_id: centre, wave_id: wave, last: 1 })
    .onConflict((conflict) => conflict.columns(['centre_id', 'wave_id']).doUpdateSet({ last: sql<number>`admission.counters.last + 1` }))
    .returning('last').executeTakeFirstOrThrow();
  return last;
}

/** The same number, drawn by the database while the deed commits: what is answered stands for it. For the hour when thousands wait for the counter. */
export const drawNumber = (tx: Transaction, centre: Id<'centre'>, wave: Id<'wave'>, { prefix, digits }: { readonly prefix: string; readonly digits: number }): string => drawnText(tx, sql`
  insert into admission.counters as held (centre_id, wave_id, last) values (${centre}, ${wave}, 1)
  on conflict (centre_id, wave_id) do update set last = held.last + 1 returning ${prefix}::text || lpad(last::text, greatest(${digits}::integer, length(last::text)), '0') as value`);

/** Whoever sends for the same person at the same moment waits here, and sees what the other wrote. */
export async function lockPersonInWave(tx: Transaction, wave: Id<'wave'>, person: Id<'person'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${wave} ${person}`}, 0))`.execute(tx);
}
