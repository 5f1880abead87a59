import type { Day } from '#kernel/day';
import { addMonths, isAfter } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import type { DemandError } from './errors.ts';

/** How much an employer has bound itself to, weakest first (design §3.1). */
export const strengths = ['heard', 'written', 'interview-slots', 'pledge'] as const;
export type Strength = (typeof strengths)[number];

/** Where the centre heard of a need. */
export const sources = ['employer-form', 'field-visit', 'forum', 'vacancy-file', 'letter', 'api'] as const;
export type Source = (typeof sources)[number];

/** What a line rests on: a file with its name, and the visit, minutes or key it came by. */
export type Evidence = { readonly file?: string | null | undefined; readonly name?: string | null | undefined; readonly origin?: string | null | undefined };

export type NeedFacts = {
  readonly employer: Id<'employer'>;
  readonly occupation: string;
  readonly units: readonly string[];
  readonly headcount: number;
  /** First day of the month the people are wanted in. */
  readonly month: Day;
  readonly region: string;
  readonly strength: Strength;
  readonly source: Source;
  readonly note?: string | undefined;
  readonly evidence?: Evidence | undefined;
};

/** A line in the demand ledger. It never changes; what happens to it is written beside it as movements. */
export type Need = NeedFacts & { readonly id: Id<'need'>; readonly recordedOn: Day; readonly expiresOn: Day };

/** Months a need counts for unless the employer renews it: the weaker the promise, the sooner it fades. */
export const monthsUntilFaded: Record<Strength, number> = { heard: 3, written: 6, 'interview-slots': 9, pledge: 12 };

/** A line this near to its last day is asked about again before it fades. */
export const daysBeforeFading = 14;

/** Takes a need into the ledger if its month is still ahead and no further off than anyone can plan. */
export function recordNeed(id: Id<'need'>, facts: NeedFacts, today: Day): Result<Need, DemandError> {
  const thisMonth = `${today.slice(0, 7)}-01` as Day;
  const lastMonth = addMonths(thisMonth, 36);
  if (isAfter(thisMonth, facts.month)) return fail({ code: 'demand.month-past', field: 'month', month: facts.month });
  if (isAfter(facts.month, lastMonth)) return fail({ code: 'demand.month-too-far', field: 'month', last: lastMonth });
  return ok({ ...facts, units: [...new Set(facts.units)], id, recordedOn: today, expiresOn: addMonths(today, monthsUntilFaded[facts.strength]) });
}
