import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';

export const sexes = ['female', 'male'] as const;
export type Sex = (typeof sexes)[number];

/** Levels of schooling in rising order; `sma` stands for every upper-secondary school (SMA, SMK, MA, package C). */
export const educationLevels = ['none', 'sd', 'smp', 'sma', 'd1', 'd2', 'd3', 'd4', 's1', 's2', 's3'] as const;
export type Education = (typeof educationLevels)[number];

/** What somebody needs to take part, never a diagnosis (UU 8/2016; least data). */
export const supportNeeds = ['ramp', 'sign-language', 'screen-reader', 'hearing-aid', 'extra-time', 'quiet-room', 'companion'] as const;
export type SupportNeed = (typeof supportNeeds)[number];

/** A person as every module may see them: the NIK masked, for good. */
export type Person = {
  readonly id: Id<'person'>;
  readonly fullName: string;
  readonly birthDay: Day;
  readonly birthPlace: string;
  readonly sex: Sex;
  /** E.164, e.g. `+6281234567890`. */
  readonly phone: string | null;
  readonly email: string | null;
  /** District or regency, in the dotted codes of the region pack. */
  readonly regionCode: string;
  readonly address: string;
  readonly education: Education;
  /** School, subject and year in the person's words. */
  readonly schooling: string | null;
  readonly supportNeeds: readonly SupportNeed[];
  /** Decile of the national social data (DTSEN), 1 the poorest; null when not verified. */
  readonly socialBand: number | null;
  readonly maskedNik: string;
  readonly version: number;
};

/** What is asked when a person is registered. One name is enough. */
export type PersonFacts = {
  readonly fullName: string;
  readonly nik: string;
  readonly birthDay: Day;
  readonly birthPlace: string;
  readonly sex: Sex;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly regionCode: string;
  readonly address: string;
  readonly education: Education;
  readonly schooling?: string | undefined;
  readonly supportNeeds?: readonly SupportNeed[] | undefined;
  readonly socialBand?: number | undefined;
};
