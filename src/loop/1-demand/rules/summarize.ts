import type { Day } from '#kernel/day';
import { discounted } from './discount.ts';
import { freshness, termOfHeard } from './fading.ts';
import { groupBy } from './group-by.ts';
import { strengths, type Strength } from './need.ts';

type Place = { readonly occupation: string; readonly region: string; readonly month: Day };
type AskedFor = Place & { readonly employer: string; readonly strength: Strength; readonly wanted: number; readonly seats: number; readonly countsFrom: Day; readonly expiresOn: Day };
/** Vacancies read from files, counted together by occupation, region and month; they promise nothing, so they count as heard. */
export type Heard = Place & { readonly people: number; readonly expiresOn: Day };
type Record = { readonly promised: number; readonly hired: number };

export type DemandOfOccupation = {
  /** What was grouped by: an occupation, or an occupation in a region. */
  readonly key: string; readonly occupation: string; readonly region: string;
  /** People employers asked for and have not hired; people heard of in vacancy files. */
  readonly counted: number; readonly heard: number;
  /** What of both is to be expected, after strength and the employers' records. */
  readonly discounted: number;
  /** Of the expected, how many have a seat drawn for them, and how many have none. */
  readonly covered: number; readonly uncovered: number;
  readonly employers: number; readonly byStrength: Readonly<{ [one in Strength]: number }>;
};

type Demand<Line extends AskedFor> = { readonly lines: readonly Line[]; readonly heard: readonly Heard[]; readonly records: ReadonlyMap<string, Record>; readonly today: Day };

/** Adds demand up by whatever `keyOf` says, the most expected first. */
export function summarize<Line extends AskedFor>({ lines, heard, records, today }: Demand<Line>, keyOf: (of: Line | Heard) => string): DemandOfOccupation[] {
  const linesOf = groupBy(lines, keyOf);
  const heardOf = groupBy(heard, keyOf);
  const keys = [...new Set([...linesOf.keys(), ...heardOf.keys()])];
  return keys.map((key) => sumOf(key, { lines: linesOf.get(key) ?? [], heard: heardOf.get(key) ?? [], records, today }))
    .filter((sum) => sum.counted + sum.heard > 0)
    .sort((one, other) => other.discounted - one.discounted || other.counted - one.counted || (one.key < other.key ? -1 : 1));
}

const noRecord: Record = { promised: 0, hired: 0 };
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

function sumOf(key: string, { lines, heard, records, today }: Demand<AskedFor>): DemandOfOccupation {
  const { occupation, region } = (lines[0] ?? heard[0])!;
  const fromFiles = total(heard.map((one) => one.people));
  const hundredths = total(lines.map((line) => discounted(line.wanted, line.strength, records.get(line.employer) ?? noRecord, freshness({ from: line.countsFrom, until: line.expiresOn }, today))))
    + total(heard.map((one) => discounted(one.people, 'heard', noRecord, freshness(termOfHeard(one.expiresOn), today))));
  const expected = Math.round(hundredths / 100);
  const seats = total(lines.map((line) => line.seats));
  const peopleAt = (strength: Strength): number => total(lines.filter((line) => line.strength === strength).map((line) => line.wanted)) + (strength === 'heard' ? fromFiles : 0);
  return {
    key, occupation, region, counted: total(lines.map((line) => line.wanted)), heard: fromFiles, discounted: expected,
    covered: Math.min(seats, expected), uncovered: Math.max(0, expected - seats),
    employers: new Set(lines.filter((line) => line.wanted > 0).map((line) => line.employer)).size,
    byStrength: Object.fromEntries(strengths.map((one) => [one, peopleAt(one)])) as DemandOfOccupation['byStrength'],
  };
}
