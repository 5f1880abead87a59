import { daysBetween, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fold } from '#kernel/text';
import { outcomeSources, type OutcomeSource } from './check-in.ts';

/** That somebody took a graduate on. It stays when the job ends: "was hired" and "works today" are two facts. */
export type Hire = {
  readonly id: Id<'hire'>;
  readonly person: Id<'person'>;
  readonly class: Id<'class'>;
  readonly wave: Id<'wave'>;
  /** Known to the register; otherwise only the name somebody told, or nothing at all. */
  readonly employer: Id<'employer'> | undefined;
  readonly employerName: string | undefined;
  readonly need: Id<'need'> | undefined;
  /** The occupation trained for; undefined when the work is another. */
  readonly occupation: string | undefined;
  readonly startedOn: Day;
  readonly source: OutcomeSource;
  readonly wage: number | undefined;
  readonly recordedOn: Day;
  readonly version: number;
};

/** Two days told for the same first day of work may lie this far apart. */
export const nearDays = 31;

/** The same hire told twice is one: same person and class, and the same employer or a near first day. */
export function isSameHire(one: Hire, other: Hire): boolean {
  if (one.person !== other.person || one.class !== other.class) return false;
  return isSameEmployer(one, other) || Math.abs(daysBetween(one.startedOn, other.startedOn)) <= nearDays;
}

function isSameEmployer(one: Hire, other: Hire): boolean {
  if (one.employer && other.employer) return one.employer === other.employer;
  return !!one.employerName && !!other.employerName && fold(one.employerName) === fold(other.employerName);
}

export type MetHire = { readonly hire: Hire; /** Worth announcing: new, or now known by whom. */ readonly isNews: boolean; readonly before: Hire | undefined };

/** What a told hire makes of those already known: a new one, or the known one made surer. A weaker source only fills gaps. */
export function meetHire(known: readonly Hire[], told: Hire): MetHire {
  const before = known.find((one) => isSameHire(one, told));
  if (!before) return { hire: told, isNews: true, before };
  const isSurer = outcomeSources.indexOf(told.source) >= outcomeSources.indexOf(before.source);
  const [first, second] = isSurer ? [told, before] : [before, told];
  const by = first.employer || first.employerName ? first : second;
  const hire: Hire = {
    ...before, employer: by.employer ?? (isSameEmployer(first, second) ? second.employer : undefined), employerName: by.employerName, need: first.need ?? second.need,
    occupation: first.occupation ?? second.occupation, startedOn: first.startedOn, source: first.source, wage: first.wage ?? second.wage,
  };
  return { hire, isNews: (!before.employer && !!hire.employer) || (!before.need && !!hire.need), before };
}

export const isChanged = (hire: Hire, before: Hire): boolean =>
  (['employer', 'employerName', 'need', 'occupation', 'startedOn', 'source', 'wage'] as const).some((fact) => hire[fact] !== before[fact]);

type Line = { readonly need: Id<'need'>; readonly employer: Id<'employer'>; readonly wanted: number; readonly month: Day };

/** The line a hire answers: of the employers' lines for the occupation the soonest that still wants people. Lines come in that order. */
export const bestNeed = (lines: readonly Line[], employer: Id<'employer'>): Id<'need'> | undefined =>
  lines.find((line) => line.employer === employer && line.wanted > 0)?.need;

type Trained = { readonly class: Id<'class'>; readonly wave: Id<'wave'>; readonly endedOn: Day; readonly occupation: string };

/** Which training a hire is the fruit of: the latest of that occupation's group, otherwise the latest. */
export function trainingOf(trained: readonly Trained[], occupation: string): Trained | undefined {
  const latest = [...trained].sort((one, other) => (one.endedOn < other.endedOn ? 1 : -1));
  return latest.find((one) => one.occupation.slice(0, 4) === occupation.slice(0, 4)) ?? latest[0];
}
