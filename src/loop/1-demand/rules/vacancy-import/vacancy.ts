import type { Day } from '#kernel/day';

/** Whole rupiah for one period; `most` equals `least` where one figure was given. */
export type Salary = { readonly least: number; readonly most: number; readonly per: 'hour' | 'day' | 'month' | 'year' };

/** A vacancy as a file tells it, made comparable. Nothing in it is markup or a formula. */
export type ImportedVacancy = {
  readonly title: string;
  /** As written, with its legal form in one spelling; empty when the file names nobody. */
  readonly employer: string;
  /** For comparing: without legal form, accents and punctuation. */
  readonly employerKey: string;
  /** The finest region the words allow: district, regency or province; undefined when they name none of ours. */
  readonly region: string | undefined;
  readonly place: string;
  readonly headcount: number;
  readonly description: string;
  readonly skills: readonly string[];
  readonly education: readonly string[];
  readonly majors: readonly string[];
  readonly category: string;
  readonly salary: Salary | undefined;
  readonly postedOn: Day | undefined;
  readonly closesOn: Day | undefined;
  readonly startsOn: Day | undefined;
  readonly endsOn: Day | undefined;
  readonly sourceId: string;
};

export type RepairCode =
  | 'text.markup-removed' | 'text.formula-disarmed' | 'text.shortened'
  | 'employer.missing'
  | 'place.from-alias' | 'place.kota-assumed' | 'place.home-assumed' | 'place.first-of-several' | 'place.province-only'
  | 'place.ambiguous' | 'place.abroad' | 'place.nationwide' | 'place.unknown' | 'place.unknown-code' | 'place.missing'
  | 'headcount.assumed-one' | 'headcount.from-words' | 'headcount.lowest-of-range'
  | 'salary.not-read' | 'salary.reversed'
  | 'date.not-read' | 'date.century-mended' | 'date.short-year' | 'date.from-number' | 'date.month-first';

export type RefusalCode = 'title.missing' | 'headcount.not-positive' | 'headcount.too-large' | 'date.out-of-range';

/** What a cell said, what was made of it (empty: left out), and why. */
export type Repair = { readonly field: VacancyField; readonly was: string; readonly became: string; readonly code: RepairCode };
export type Refusal = { readonly field: VacancyField; readonly was: string; readonly code: RefusalCode };

/** The end of one row. With `duplicate`, which needs the other rows, every row has exactly one of four ends. */
export type RowReading =
  | { readonly outcome: 'accepted' | 'repaired'; readonly vacancy: ImportedVacancy; readonly repairs: readonly Repair[] }
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[]; readonly repairs: readonly Repair[] };

/** What a column can mean. */
export const vacancyFields = [
  'title', 'employer', 'place', 'district', 'regency', 'regencyCode', 'province', 'headcount', 'description', 'requirements', 'skills',
  'education', 'majors', 'category', 'salary', 'salaryMost', 'postedOn', 'closesOn', 'startsOn', 'endsOn', 'sourceId',
] as const;
export type VacancyField = (typeof vacancyFields)[number];

/** A reading of one cell: its value and the name of what had to be mended, if anything. */
export type Reading<Value> = { readonly value: Value; readonly repair?: RepairCode };
