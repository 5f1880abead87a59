import { checkInMonths, type CheckInMonth } from '../check-in.ts';
import { placementRange, type PlacementRange } from '../placement-range.ts';
import type { Stations } from './roll.ts';
import { countIn, type Group } from './select.ts';
import type { Counted } from './wave-report.ts';

const headlineStations = ['applicants', 'filled', 'completed', 'competent', 'certified', 'hired'] as const;
type Headline = {
  readonly seats: number;
  readonly stations: Readonly<Record<(typeof headlineStations)[number], Counted>>;
  /** The latest month whose day has come for somebody. */
  readonly latest: { readonly month: CheckInMonth; readonly range: PlacementRange; readonly working: Counted } | undefined;
};

/** What a line of the list of reports says of a wave: the same figures as its report, without the parts. */
export function headlineOf(roll: readonly Stations[], seats: number): Headline {
  const count = (group: Group, month?: CheckInMonth): Counted => ({ count: countIn(roll, group, month), of: { group, ...(month && { month }) } });
  const months = checkInMonths.flatMap((month) => {
    const working = count('working', month);
    const range = placementRange({ working: working.count, notWorking: countIn(roll, 'not-working', month), unknown: countIn(roll, 'unknown', month) });
    return range ? [{ month, range, working }] : [];
  });
  return { seats, stations: Object.fromEntries(headlineStations.map((group) => [group, count(group)])) as Headline['stations'], latest: months.at(-1) };
}
