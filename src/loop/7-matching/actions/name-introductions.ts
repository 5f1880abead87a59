import type { Day } from '#kernel/day';
import { findEmployers } from '#employers';
import { findPersons } from '#people';
import type { Transaction } from '#platform/database/transaction';
import { answerDueOn, isOverdue, type Introduction } from '../rules/introduction.ts';
import { cardCode } from '../rules/skill-card.ts';
import { listCards } from '../store/cards.ts';
import { listVacancies } from '../store/vacancies.ts';

/** Introductions with names: whoever was introduced is no longer a card without one. */
export async function nameIntroductions(tx: Transaction, introductions: readonly Introduction[], today: Day) {
  const persons = await findPersons(tx, introductions.map((one) => one.person));
  const vacancies = new Map((await listVacancies(tx, { ids: [...new Set(introductions.map((one) => one.vacancy))] })).map((one) => [one.id, one]));
  const employers = await findEmployers(tx, [...vacancies.values()].map((one) => one.employer));
  const codes = new Map((await listCards(tx, { persons: [...new Set(introductions.map((one) => one.person))] })).map((card) => [card.person, cardCode(card.id)]));
  return introductions.map((one) => {
    const vacancy = vacancies.get(one.vacancy)!;
    return {
      ...one, name: persons.get(one.person)?.fullName ?? '', code: codes.get(one.person) ?? '', title: vacancy.title, employer: vacancy.employer,
      employerName: employers.get(vacancy.employer)?.name ?? '', dueOn: answerDueOn(one), isOverdue: isOverdue(one, today),
    };
  });
}
