import { discounted } from './discount.ts';
import { groupBy } from './group-by.ts';
import { strengths, type Strength } from './need.ts';

type AskedFor = { readonly employer: string; readonly occupation: string; readonly region: string; readonly strength: Strength; readonly wanted: number; readonly seats: number };
/** Vacancies read from files, counted together by occupation and region; they promise nothing, so they count as heard. */
export type Heard = { readonly occupation: string; readonly region: string; readonly people: number };
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

/** Adds demand up by whatever `keyOf` says, the most expected first. */
export function summarize(
  lines: readonly AskedFor[], heard: readonly Heard[], records: ReadonlyMap<string, Record>, keyOf: (of: { readonly occupation: string; readonly region: string }) => string,
): DemandOfOccupation[] {
  const linesOf = groupBy(lines, keyOf);
  const heardOf = groupBy(heard, keyOf);
  const keys = [...new Set([...linesOf.keys(), ...heardOf.keys()])];
  return keys.map((key) => sumOf(key, linesOf.get(key) ?? [], heardOf.get(key) ?? [], records))
    .filter((sum) => sum.counted + sum.heard > 0)
    .sort((one, other) => other.discounted - one.discounted || other.counted - one.counted || (one.key < other.key ? -1 : 1));
}

const noRecord: Record = { promised: 0, hired: 0 };
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

function sumOf(key: string, lines: readonly AskedFor[], heard: readonly Heard[], records: ReadonlyMap<string, Record>): DemandOfOccupation {
  const { occupation, region } = (lines[0] ?? heard[0])!;
  const fromFiles = total(heard.map((one) => one.people));
  const hundredths = total(lines.map((line) => discounted(line.wanted, line.strength, records.get(line.employer) ?? noRecord))) + discounted(fromFiles, 'heard', noRecord);
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
