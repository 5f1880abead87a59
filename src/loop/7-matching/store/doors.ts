import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { noAnswersYet, type AnswerRate } from '../rules/answer-rate.ts';
import { isOpenOn, type Vacancy } from '../rules/vacancy.ts';
import { listAnswerRates } from './answer-rates.ts';
import { listVacancies } from './vacancies.ts';

/** How an employer answers introductions: shown beside every promise it makes. */
export async function answerRateOf(tx: Transaction, employer: Id<'employer'>): Promise<AnswerRate> {
  return (await listAnswerRates(tx, [employer])).get(employer) ?? noAnswersYet;
}

/** Openings to which graduates can be introduced on a day. */
export async function openVacancies(tx: Transaction, today: Day): Promise<Vacancy[]> {
  return (await listVacancies(tx, { status: 'open' })).filter((vacancy) => isOpenOn(vacancy, today));
}
