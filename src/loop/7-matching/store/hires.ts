import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

export type IntroducedHire = { readonly introduction: Id<'introduction'>; readonly person: Id<'person'>; readonly employer: Id<'employer'>; readonly need: Id<'need'> | undefined; readonly occupation: string; readonly on: Day };

/** Graduates taken on after the centre introduced them. */
export async function hiresOf(tx: Transaction, persons: readonly Id<'person'>[]): Promise<IntroducedHire[]> {
  if (persons.length === 0) return [];
  const rows = await tables(tx).selectFrom('matching.introductions as introduction')
    .innerJoin('matching.vacancies as vacancy', (join) => join.onRef('vacancy.centre_id', '=', 'introduction.centre_id').onRef('vacancy.id', '=', 'introduction.vacancy_id'))
    .select(['introduction.id', 'introduction.person_id', 'vacancy.employer_id', 'vacancy.need_id', 'vacancy.occupation', 'introduction.hired_on'])
    .where('introduction.status', '=', 'hired').where('introduction.person_id', 'in', [...persons]).orderBy('introduction.hired_on').execute();
  return rows.map((row) => ({
    introduction: row.id as Id<'introduction'>, person: row.person_id as Id<'person'>, employer: row.employer_id as Id<'employer'>, need: (row.need_id ?? undefined) as Id<'need'> | undefined,
    occupation: row.occupation, on: row.hired_on!,
  }));
}
