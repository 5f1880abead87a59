import type { Id } from '#kernel/id';
import { checkInMonths, type CheckInMonth } from '../check-in.ts';
import { placementRange, type PlacementRange } from '../placement-range.ts';
import type { RollPerson } from './roll.ts';
import { peopleIn, type FieldOf, type Group, type Selector } from './select.ts';

/** A figure and the people it counts. */
export type Counted = { readonly count: number; readonly of: Selector };
type Part = Omit<Selector, 'group' | 'month'>;

/** One line of a table: a part of the wave through all its stations. */
export type ReportRow = { readonly key: string; readonly seats?: number | undefined } & Readonly<Record<'applicants' | 'filled' | 'completed' | 'competent' | 'certified' | 'hired', Counted>>;
export type RangeRow = { readonly key: string; readonly range: PlacementRange } & Readonly<Record<'asked' | 'answered' | 'working' | 'unknown', Counted>> & { readonly notWorking: Counted };
export type MonthRanges = { readonly month: CheckInMonth; readonly whole: RangeRow; readonly byField: readonly RangeRow[]; readonly byClass: readonly RangeRow[] };
type Partner = { readonly key: string; readonly people: Counted };

type WaveReport = {
  readonly seats: number;
  readonly whole: ReportRow;
  readonly leftForJob: Counted;
  readonly byField: readonly ReportRow[];
  readonly byClass: readonly ReportRow[];
  readonly byRegion: readonly ReportRow[];
  readonly bySex: readonly ReportRow[];
  readonly bySupport: readonly ReportRow[];
  readonly byEducation: readonly ReportRow[];
  /** Only months whose day has come for most of those asked after the first: who left early for a job would speak for all. */
  readonly months: readonly MonthRanges[];
  readonly partners: readonly Partner[];
};

type ReportClass = { readonly id: Id<'class'>; readonly seats: number; readonly field: string };

/** Everything the wave report says, each figure with the people it counts. */
export function waveReport(roll: readonly RollPerson[], classes: readonly ReportClass[]): WaveReport {
  const fields = new Map(classes.map((one) => [one.id, one.field]));
  const fieldOf: FieldOf = (ofClass) => fields.get(ofClass);
  const count = (group: Group, part: Part = {}, month?: CheckInMonth): Counted => {
    const of: Selector = { group, ...(month && { month }), ...part };
    return { count: peopleIn(roll, of, fieldOf).length, of };
  };
  const row = (key: string, part: Part = {}, seats?: number): ReportRow => ({
    key, seats, applicants: count('applicants', part), filled: count('filled', part), completed: count('completed', part), competent: count('competent', part),
    certified: count('certified', part), hired: count('hired', part),
  });
  const seatsIn = (field: string): number => sum(classes.filter((one) => one.field === field).map((one) => one.seats));
  const all = inOrder(classes.map((one) => one.field));
  const parts = (of: (one: RollPerson) => string): string[] => inOrder(roll.map(of));
  return {
    seats: sum(classes.map((one) => one.seats)), whole: row('', {}, sum(classes.map((one) => one.seats))), leftForJob: count('left-for-job'),
    byField: all.map((field) => row(field, { field }, seatsIn(field))),
    byClass: classes.map((one) => row(one.id, { class: one.id }, one.seats)),
    byRegion: bySize(parts((one) => one.region).map((region) => row(region, { region }))),
    bySex: parts((one) => one.sex).map((sex) => row(sex, { sex })),
    bySupport: [true, false].map((support) => row(String(support), { support })),
    byEducation: parts((one) => one.education).map((education) => row(education, { education })),
    months: forMost(checkInMonths.flatMap((month) => monthRanges(month, all, classes, count))),
    partners: employersIn(roll).map((employer) => ({ key: employer, people: count('hired', { employer }) })).sort((one, other) => other.people.count - one.people.count),
  };
}

type Count = (group: Group, part?: Part, month?: CheckInMonth) => Counted;

function monthRanges(month: CheckInMonth, fields: readonly string[], classes: readonly ReportClass[], count: Count): MonthRanges[] {
  const rangeOf = (key: string, part: Part): RangeRow[] => {
    const [working, notWorking, unknown] = [count('working', part, month), count('not-working', part, month), count('unknown', part, month)];
    const range = placementRange({ working: working.count, notWorking: notWorking.count, unknown: unknown.count });
    return range ? [{ key, range, asked: count('asked', part, month), answered: count('answered', part, month), working, notWorking, unknown }] : [];
  };
  const [whole] = rangeOf('', {});
  if (!whole) return [];
  return [{ month, whole, byField: fields.flatMap((field) => rangeOf(field, { field })), byClass: classes.flatMap(({ id }) => rangeOf(id, { class: id })) }];
}

const peopleOf = ({ whole: { working, notWorking, unknown } }: MonthRanges): number => working.count + notWorking.count + unknown.count;
const forMost = (months: readonly MonthRanges[]): MonthRanges[] => months.filter((one) => peopleOf(one) * 2 > peopleOf(months[0]!));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const inOrder = (keys: readonly string[]): string[] => [...new Set(keys)].sort((one, other) => (one < other ? -1 : 1));
const employersIn = (roll: readonly RollPerson[]): string[] => inOrder(roll.flatMap((one) => one.employers));
const bySize = (rows: readonly ReportRow[]): ReportRow[] => [...rows].sort((one, other) => other.filled.count - one.filled.count || other.applicants.count - one.applicants.count);
