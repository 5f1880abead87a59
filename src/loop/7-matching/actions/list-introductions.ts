import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { fold } from '#kernel/text';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { offsetOf, perPage } from '#platform/http/list-state';
import { noAnswersYet } from '../rules/answer-rate.ts';
import { introductionStatuses } from '../rules/introduction.ts';
import { listAnswerRates } from '../store/answer-rates.ts';
import { listIntroductions } from '../store/introductions.ts';
import { listVacancies } from '../store/vacancies.ts';
import { nameIntroductions } from './name-introductions.ts';

/** Every state an introduction can have, and those nobody answered in time. */
export const introductionStates = ['all', 'overdue', ...introductionStatuses] as const;

const input = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  state: Type.Optional(field.oneOf(introductionStates)),
  employer: Type.Optional(field.id<'employer'>()),
  page: Type.Optional(field.whole(1, 10_000)),
  /** All lines of the filter, for a file. */
  whole: Type.Optional(Type.Boolean()),
});

/** Introductions as somebody may see them, the newest first, with each employer's answer rate; an employer sees its own. */
export const listIntroductionsQuestion = question('matching.see-introductions', input, async ({ tx, scope, today }, filter) => {
  const employer = scope.within === 'own' ? scope.employer : filter.employer;
  if (scope.within === 'own' && !employer) return ok({ today, filter, page: 1, total: 0, lines: [], counts: {}, employerName: undefined });
  const vacancies = employer ? (await listVacancies(tx, { employer })).map((one) => one.id) : undefined;
  const all = await nameIntroductions(tx, await listIntroductions(tx, vacancies ? { vacancies } : {}), today);
  const words = fold(filter.q ?? '').split(' ').filter(Boolean);
  const state = filter.state ?? 'all';
  const found = all.filter((one) => (state === 'all' || (state === 'overdue' ? one.isOverdue : one.status === state)) && words.every((word) => fold(`${one.name} ${one.title} ${one.employerName} ${one.code}`).includes(word)));
  const shown = filter.whole ? found : found.slice(offsetOf(filter.page), offsetOf(filter.page) + perPage);
  const rates = await listAnswerRates(tx, shown.map((one) => one.employer));
  return ok({
    today, filter, page: filter.page ?? 1, total: found.length, counts: Object.fromEntries(introductionStatuses.map((status) => [status, all.filter((one) => one.status === status).length])),
    lines: shown.map((one) => ({ ...one, rate: rates.get(one.employer) ?? noAnswersYet })), employerName: employer ? all[0]?.employerName : undefined,
  });
});
