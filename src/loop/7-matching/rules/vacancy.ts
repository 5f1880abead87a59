import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { UnitKey } from '#standards';

export type VacancyStatus = 'open' | 'filled' | 'closed';

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
  readonly closesOn: Day;
  readonly status: VacancyStatus;
  readonly version: number;
};

/** Where an introduction stands; `silent` after ten days frees the graduate and counts against the employer's answer rate. */
export const introductionStatuses = ['sent', 'interested', 'interview', 'hired', 'declined', 'silent', 'withdrawn'] as const;
export type IntroductionStatus = (typeof introductionStatuses)[number];
