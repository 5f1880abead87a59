import { Type } from 'typebox';
import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { ok } from '#kernel/result';
import { fold } from '#kernel/text';
import { findEmployers } from '#employers';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { offsetOf, perPage } from '#platform/http/list-state';
import { occupationTitle, regionName } from '#standards';
import type { Introduction } from '../rules/introduction.ts';
import { daysBeforeClosing, isOpenOn, type Vacancy } from '../rules/vacancy.ts';
import { listIntroductions } from '../store/introductions.ts';
import { listVacancies } from '../store/vacancies.ts';

/** Those to which graduates can be introduced (when nothing is asked), those about to end, those over, or all. */
export const vacancyStates = ['open', 'closing', 'filled', 'over', 'all'] as const;
export const vacancySorts = ['closes', 'newest', 'headcount'] as const;

const input = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  state: Type.Optional(field.oneOf(vacancyStates)),
  region: Type.Optional(Type.String({ maxLength: 13 })),
  employer: Type.Optional(field.id<'employer'>()),
  need: Type.Optional(field.id<'need'>()),
  sort: Type.Optional(field.oneOf(vacancySorts)),
  page: Type.Optional(field.whole(1, 10_000)),
  /** All lines of the filter, for a file. */
  whole: Type.Optional(Type.Boolean()),
});

/** Openings with how many graduates were introduced and taken on. */
export const listVacanciesQuestion = question('matching.see-vacancies', input, async ({ tx, today }, filter) => {
  const all = await listVacancies(tx, { ...(filter.employer ? { employer: filter.employer } : {}), ...(filter.need ? { need: filter.need } : {}) });
  const employers = await findEmployers(tx, all.map((one) => one.employer));
  const named = all.map((one) => ({ ...one, employerName: employers.get(one.employer)?.name ?? '', occupationTitle: occupationTitle(one.occupation) ?? one.occupation, regionName: regionName(one.region) }));
  const words = fold(filter.q ?? '').split(' ').filter(Boolean);
  const found = named.filter((one) => isIn(one, filter.state ?? 'open', today) && one.region.startsWith(filter.region ?? '')
    && words.every((word) => fold(`${one.title} ${one.employerName} ${one.occupationTitle}`).includes(word))).sort(orders[filter.sort ?? 'closes']);
  const shown = filter.whole ? found : found.slice(offsetOf(filter.page), offsetOf(filter.page) + perPage);
  const introductions = await listIntroductions(tx, { vacancies: shown.map((one) => one.id) });
  return ok({
    today, filter, page: filter.page ?? 1, total: found.length, places: found.reduce((sum, one) => sum + one.headcount, 0),
    lines: shown.map((one) => ({ ...one, ...countsOf(one.id, introductions), isClosing: isIn(one, 'closing', today), isOver: one.status === 'open' && !isOpenOn(one, today) })),
  });
});

function isIn(vacancy: Vacancy, state: (typeof vacancyStates)[number], today: Day): boolean {
  if (state === 'all') return true;
  if (state === 'open') return isOpenOn(vacancy, today);
  if (state === 'closing') return isOpenOn(vacancy, today) && vacancy.closesOn <= addDays(today, daysBeforeClosing);
  if (state === 'filled') return vacancy.status === 'filled';
  return vacancy.status !== 'filled' && !isOpenOn(vacancy, today);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const orders: Readonly<Record<(typeof vacancySorts)[number], (one: Vacancy, other: Vacancy) => number>> = {
  closes: (one, other) => compare(one.closesOn, other.closesOn) || compare(one.id, other.id),
  newest: (one, other) => compare(other.openedOn, one.openedOn) || compare(other.id, one.id),
  headcount: (one, other) => other.headcount - one.headcount || compare(one.id, other.id),
};

function countsOf(vacancy: Id<'vacancy'>, introductions: readonly Introduction[]) {
  const own = introductions.filter((one) => one.vacancy === vacancy);
  return { introduced: own.length, waiting: own.filter((one) => one.status === 'sent').length, hired: own.filter((one) => one.status === 'hired').length };
}
