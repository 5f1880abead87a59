/** How a trainee stands: attendance in periods, lines of ability shown, and how many were due by what the timetable has taught. */
export type Standing = {
  readonly present: number; readonly taken: number;
  readonly reached: number; readonly due: number; readonly lines: number;
  /** Days in a row, up to the last one taken, on which nobody saw them and nobody knew why. */
  readonly daysAway: number;
};

export type Reason =
  | { readonly kind: 'attendance'; readonly share: number; readonly minimum: number }
  | { readonly kind: 'progress'; readonly reached: number; readonly due: number }
  | { readonly kind: 'away'; readonly days: number };

/** Two days: before that a share says nothing. */
const periodsThatSaySomething = 16;
const daysAwayThatAlarm = 3;
/** Of everything to be shown; somebody a fifth behind will not catch up by themselves. */
const shareBehind = 0.2;

/** Why somebody falls behind, each reason with its figures so that it can be said to them; nobody without a reason is on the list. */
export function reasonsBehind({ present, taken, reached, due, lines, daysAway }: Standing, minimum: number): Reason[] {
  const reasons: Reason[] = [];
  if (daysAway >= daysAwayThatAlarm) reasons.push({ kind: 'away', days: daysAway });
  if (taken >= periodsThatSaySomething && present * 100 < minimum * taken) reasons.push({ kind: 'attendance', share: present / taken, minimum });
  if (lines > 0 && due - reached > shareBehind * lines) reasons.push({ kind: 'progress', reached, due: Math.floor(due) });
  return reasons;
}

/** Lines of ability that should have been shown: each unit as far as it was taught. */
export const linesDue = (units: readonly { readonly unitKey: string; readonly lines: readonly unknown[] }[], taught: ReadonlyMap<string, number>): number =>
  units.reduce((sum, unit) => sum + unit.lines.length * (taught.get(unit.unitKey) ?? 0), 0);

/** Whole days away at the end of what was taken; `days` in their order. */
export function daysAwayAtEnd(days: readonly boolean[]): number {
  const last = days.lastIndexOf(false);
  return days.length - 1 - last;
}
