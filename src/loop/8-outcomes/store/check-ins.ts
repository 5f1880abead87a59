import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { CheckIn, CheckInMonth, OutcomeSource, Situation } from '../rules/check-in.ts';
import { tables, type OutcomesTables } from './tables.ts';

type Row = OutcomesTables['outcomes.check_ins'];

const readCheckIn = (row: Row): CheckIn => ({
  id: row.id as Id<'check-in'>, person: row.person_id as Id<'person'>, class: row.class_id as Id<'class'>, wave: row.wave_id as Id<'wave'>, month: row.month as CheckInMonth,
  dueOn: row.due_on, closesOn: row.closes_on, askedOn: row.asked_on ?? undefined, situation: (row.situation ?? undefined) as Situation | undefined,
  source: (row.source ?? undefined) as OutcomeSource | undefined, answeredOn: row.answered_on ?? undefined, isInField: row.is_in_field ?? undefined,
  hire: (row.hire_id ?? undefined) as Id<'hire'> | undefined, note: row.note ?? undefined, version: row.version,
});

const rowOf = (centre: Id<'centre'>, one: CheckIn): Row => ({
  centre_id: centre, id: one.id, person_id: one.person, class_id: one.class, wave_id: one.wave, month: one.month, due_on: one.dueOn, closes_on: one.closesOn, asked_on: one.askedOn ?? null,
  situation: one.situation ?? null, source: one.source ?? null, answered_on: one.answeredOn ?? null, is_in_field: one.isInField ?? null, hire_id: one.hire ?? null, note: one.note ?? null, version: one.version,
});

/** Adds questions; one that is already there stays as it is. Answers how many were new. */
export async function addCheckIns(tx: Transaction, centre: Id<'centre'>, checkIns: readonly CheckIn[]): Promise<number> {
  let added = 0;
  for (let first = 0; first < checkIns.length; first += 1_000) {
    const result = await tables(tx).insertInto('outcomes.check_ins').values(checkIns.slice(first, first + 1_000).map((one) => rowOf(centre, one)))
      .onConflict((conflict) => conflict.columns(['centre_id', 'person_id', 'class_id', 'month']).doNothing()).executeTakeFirst();
    added += Number(result.numInsertedOrUpdatedRows ?? 0);
  }
  return added;
}

export async function findCheckIn(tx: Transaction, id: Id<'check-in'>): Promise<CheckIn | undefined> {
  const row = await tables(tx).selectFrom('outcomes.check_ins').selectAll().where('id', '=', id).executeTakeFirst();
  return row && readCheckIn(row);
}

type Of = { readonly ids?: readonly Id<'check-in'>[]; readonly person?: Id<'person'>; readonly class?: Id<'class'>; readonly wave?: Id<'wave'>; readonly waves?: readonly Id<'wave'>[] };

/** The questions of a person, class or wave, by day; without either, all of the centre. */
export async function listCheckIns(tx: Transaction, of: Of = {}): Promise<CheckIn[]> {
  if (of.ids?.length === 0 || of.waves?.length === 0) return [];
  let query = tables(tx).selectFrom('outcomes.check_ins').selectAll();
  if (of.ids) query = query.where('id', 'in', [...of.ids]);
  if (of.person) query = query.where('person_id', '=', of.person);
  if (of.class) query = query.where('class_id', '=', of.class);
  if (of.wave) query = query.where('wave_id', '=', of.wave);
  if (of.waves) query = query.where('wave_id', 'in', [...of.waves]);
  return (await query.orderBy('due_on').orderBy('id').execute()).map(readCheckIn);
}

/** Questions whose day has come, that nobody was sent yet, and that the next one has not overtaken. */
export async function listToAsk(tx: Transaction, today: Day, limit: number): Promise<CheckIn[]> {
  const rows = await tables(tx).selectFrom('outcomes.check_ins').selectAll()
    .where('situation', 'is', null).where('asked_on', 'is', null).where('due_on', '<=', today).where('closes_on', '>', today).orderBy('due_on').orderBy('id').limit(limit).execute();
  return rows.map(readCheckIn);
}

/** False when somebody else changed the question in the meantime. */
export async function saveCheckIn(tx: Transaction, one: CheckIn): Promise<boolean> {
  const saved = await tables(tx).updateTable('outcomes.check_ins').set({
    asked_on: one.askedOn ?? null, situation: one.situation ?? null, source: one.source ?? null, answered_on: one.answeredOn ?? null, is_in_field: one.isInField ?? null,
    hire_id: one.hire ?? null, note: one.note ?? null, version: one.version,
  }).where('id', '=', one.id).where('version', '=', one.version - 1).executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** That the questions were sent on a day; sending changes no answer, so the version stays. */
export async function markAsked(tx: Transaction, ids: readonly Id<'check-in'>[], today: Day): Promise<void> {
  if (ids.length > 0) await tables(tx).updateTable('outcomes.check_ins').set({ asked_on: today }).where('id', 'in', [...ids]).execute();
}
