import { sql } from 'kysely';
import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { daysToAnswer, type Introduction, type IntroductionStatus, type Reasons } from '../rules/introduction.ts';
import { tables } from './tables.ts';

export type IntroductionFilter = {
  readonly ids?: readonly Id<'introduction'>[]; readonly vacancies?: readonly Id<'vacancy'>[]; readonly persons?: readonly Id<'person'>[]; readonly status?: IntroductionStatus;
  /** Sent so long ago that silence is an answer. */
  readonly overdueOn?: Day;
};

/** Introductions, the newest first. */
export async function listIntroductions(tx: Transaction, filter: IntroductionFilter = {}): Promise<Introduction[]> {
  if (filter.ids?.length === 0 || filter.vacancies?.length === 0 || filter.persons?.length === 0) return [];
  let query = tables(tx).selectFrom('matching.introductions').selectAll();
  if (filter.ids) query = query.where('id', 'in', [...filter.ids]);
  if (filter.vacancies) query = query.where('vacancy_id', 'in', [...filter.vacancies]);
  if (filter.persons) query = query.where('person_id', 'in', [...filter.persons]);
  if (filter.status) query = query.where('status', '=', filter.status);
  if (filter.overdueOn) query = query.where('status', '=', 'sent').where('sent_on', '<', addDays(filter.overdueOn, -daysToAnswer));
  return (await query.orderBy('sent_on', 'desc').orderBy('id').execute()).map(readIntroduction);
}

/** Reads one so that nobody answers it at the same moment. */
export async function lockIntroduction(tx: Transaction, id: Id<'introduction'>): Promise<Introduction | undefined> {
  const row = await tables(tx).selectFrom('matching.introductions').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && readIntroduction(row);
}

/** Adds introductions and answers how many were new: one person meets one opening once. */
export async function addIntroductions(tx: Transaction, centre: Id<'centre'>, introductions: readonly Introduction[], answeredAt?: ReadonlyMap<string, Instant>): Promise<number> {
  let added = 0;
  for (let first = 0; first < introductions.length; first += 500) {
    const rows = await tables(tx).insertInto('matching.introductions').values(introductions.slice(first, first + 500).map((one) => ({
      centre_id: centre, id: one.id, vacancy_id: one.vacancy, person_id: one.person, coverage: one.coverage, reasons: JSON.stringify(one.reasons), sent_on: one.sentOn,
      introduced_by: one.introducedBy, answered_at: answeredAt?.get(one.id) ?? null, ...statusOf(one),
    }))).onConflict((conflict) => conflict.columns(['centre_id', 'vacancy_id', 'person_id']).doNothing()).returning('id').execute();
    added += rows.length;
  }
  return added;
}

/** Writes where an introduction now stands; `answeredAt` when the employer said it. */
export async function saveStatus(tx: Transaction, introduction: Introduction, answeredAt?: Instant): Promise<void> {
  await tables(tx).updateTable('matching.introductions').set({ ...statusOf(introduction), ...(answeredAt ? { answered_at: answeredAt } : {}) }).where('id', '=', introduction.id).execute();
}

/** At how many openings each person waits for a first answer. */
export async function countWaiting(tx: Transaction, persons: readonly Id<'person'>[]): Promise<Map<Id<'person'>, number>> {
  if (persons.length === 0) return new Map();
  const rows = await tables(tx).selectFrom('matching.introductions').select(['person_id', sql<number>`count(*)::int`.as('waiting')])
    .where('person_id', 'in', [...persons]).where('status', '=', 'sent').groupBy('person_id').execute();
  return new Map(rows.map((row) => [row.person_id as Id<'person'>, row.waiting]));
}

const statusOf = (one: Introduction) => ({ status: one.status, silent_on: one.silentOn ?? null, answer_note: one.note ?? null, hired_on: one.hiredOn ?? null, version: one.version });

type Row = Awaited<ReturnType<typeof any>>;
const any = (tx: Transaction) => tables(tx).selectFrom('matching.introductions').selectAll().executeTakeFirstOrThrow();

const readIntroduction = (row: Row): Introduction => ({
  id: row.id as Id<'introduction'>, vacancy: row.vacancy_id as Id<'vacancy'>, person: row.person_id as Id<'person'>, status: row.status as IntroductionStatus, coverage: row.coverage,
  reasons: row.reasons as Reasons, sentOn: row.sent_on, silentOn: row.silent_on ?? undefined, note: row.answer_note ?? undefined, hiredOn: row.hired_on ?? undefined,
  introducedBy: row.introduced_by, version: row.version,
});
