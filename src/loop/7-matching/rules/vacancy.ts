import { addMonths, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import type { UnitKey } from '#standards';
import type { MatchingError } from './errors.ts';

export const vacancyStatuses = ['open', 'filled', 'closed'] as const;
export type VacancyStatus = (typeof vacancyStatuses)[number];

/** An opening an employer wants filled from the centre's graduates. `need` is the line of the ledger it answers to. */
export type Vacancy = {
  readonly id: Id<'vacancy'>;
  readonly employer: Id<'employer'>;
  readonly need: Id<'need'> | undefined;
  readonly title: string;
  readonly occupation: string;
  readonly region: string;
  readonly headcount: number;
  readonly units: readonly { readonly unitKey: UnitKey; readonly weight: number }[];
  readonly shift: boolean;
  readonly wage: number | undefined;
  readonly openedOn: Day;
  readonly closesOn: Day;
  readonly status: VacancyStatus;
  readonly version: number;
};

export type VacancyFacts = Omit<Vacancy, 'id' | 'openedOn' | 'status' | 'version'>;

/** How long an opening may stand at most: what is older is asked again. */
export const mostMonthsOpen = 12;
/** From how many days before its end an opening is on the desk of the employment officer. */
export const daysBeforeClosing = 7;

/** Takes an opening in: it asks for at least one unit and ends within a year. */
export function recordVacancy(id: Id<'vacancy'>, facts: VacancyFacts, today: Day): Result<Vacancy, MatchingError> {
  const last = addMonths(today, mostMonthsOpen);
  if (facts.units.length === 0) return fail({ code: 'matching.no-units', field: 'units' });
  if (facts.closesOn < today) return fail({ code: 'matching.closes-past', field: 'closesOn' });
  if (facts.closesOn > last) return fail({ code: 'matching.closes-too-far', field: 'closesOn', last });
  return ok({ ...facts, id, openedOn: today, status: 'open', version: 1 });
}

/** Whether graduates can be introduced to it on a day. */
export const isOpenOn = ({ status, closesOn }: Pick<Vacancy, 'status' | 'closesOn'>, today: Day): boolean => status === 'open' && closesOn >= today;
