import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { answerRate, type AnswerRate } from '../rules/answer-rate.ts';
import type { IntroductionStatus } from '../rules/introduction.ts';
import { tables } from './tables.ts';

/** How each of these employers answers; one that was never asked is missing from the map. */
export async function listAnswerRates(tx: Transaction, employers: readonly Id<'employer'>[]): Promise<Map<Id<'employer'>, AnswerRate>> {
  if (employers.length === 0) return new Map();
  const rows = await tables(tx).selectFrom('matching.introductions as introduction')
    .innerJoin('matching.vacancies as vacancy', (join) => join.onRef('vacancy.centre_id', '=', 'introduction.centre_id').onRef('vacancy.id', '=', 'introduction.vacancy_id'))
    .select(['vacancy.employer_id', 'introduction.status', 'introduction.silent_on']).where('vacancy.employer_id', 'in', [...new Set(employers)]).execute();
  const ofEmployer = new Map<Id<'employer'>, { status: IntroductionStatus; silentOn: (typeof rows)[number]['silent_on'] | undefined }[]>();
  for (const row of rows) {
    const employer = row.employer_id as Id<'employer'>;
    const one = { status: row.status as IntroductionStatus, silentOn: row.silent_on ?? undefined };
    ofEmployer.set(employer, [...(ofEmployer.get(employer) ?? []), one]);
  }
  return new Map([...ofEmployer].map(([employer, all]) => [employer, answerRate(all as Parameters<typeof answerRate>[0])]));
}
