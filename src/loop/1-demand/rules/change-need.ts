import { addMonths, firstOfMonth, isAfter, type Day } from '#kernel/day';
import { fail, ok, type Result } from '#kernel/result';
import type { DemandError } from './errors.ts';
import { monthsUntilFaded, type Strength } from './need.ts';

/** What of a line decides whether it may be renewed or taken back. */
export type StandingOfNeed = { readonly strength: Strength; readonly month: Day; readonly expiresOn: Day; readonly isWithdrawn: boolean };

/** Whether it makes sense to ask again: people wanted in a month that has passed are a new need. */
export const mayRenew = ({ month, isWithdrawn }: Pick<StandingOfNeed, 'month' | 'isWithdrawn'>, today: Day): boolean => !isWithdrawn && month >= firstOfMonth(today);

/** The employer stands by its promise: it counts from today as long as a new one would. */
export function renewNeed({ strength, month, expiresOn, isWithdrawn }: StandingOfNeed, today: Day): Result<Day, DemandError> {
  if (isWithdrawn) return fail({ code: 'demand.already-withdrawn' });
  if (!mayRenew({ month, isWithdrawn }, today)) return fail({ code: 'demand.month-over', month });
  const until = addMonths(today, monthsUntilFaded[strength]);
  return isAfter(until, expiresOn) ? ok(until) : fail({ code: 'demand.already-renewed', until: expiresOn });
}

/** The promise is taken back; seats drawn on it stay on record. */
export function withdrawNeed({ isWithdrawn }: StandingOfNeed): Result<'withdrawn', DemandError> {
  return isWithdrawn ? fail({ code: 'demand.already-withdrawn' }) : ok('withdrawn');
}
