import { kindOf, weeksOf, type Placement, type PlanInput, type PlanPackage, type PreviousPlacement } from './plan-input.ts';

export type MoveReason =
  | { readonly code: 'instructor-gone' | 'skill-lost' | 'place-lost' | 'start-closed' | 'outside-window' | 'fund-short' | 'makes-room' }
  | { readonly code: 'instructor-on-leave'; readonly week: number }
  | { readonly code: 'no-room'; readonly week: number }
  | { readonly code: 'instructor-busy'; readonly week: number };

/** A package that no longer stands where it stood; `to` is absent when it does not run any more. */
export type Moved = { readonly package: string; readonly from: Place; readonly to: Place | null; readonly published: boolean; readonly reason: MoveReason };
type Place = { readonly start: number; readonly instructor: string; readonly workshopType?: string };

/** Every difference to the plan before, with the first reason why the old place does not hold; where it would, the package makes room for the whole. */
export function explainMoves(input: PlanInput, plan: readonly Placement[]): Moved[] {
  const now = new Map(plan.map((placement) => [placement.package, placement]));
  const known = new Map(input.packages.map((one) => [one.id, one]));
  return (input.previous ?? []).flatMap((before): Moved[] => {
    const [after, of] = [now.get(before.package), known.get(before.package)!];
    // Only a package with several places says in which it stands.
    if (after && after.start === before.start && after.instructor === before.instructor && kindOf(of, after) === kindOf(of, before)) return [];
    return [{ package: before.package, from: placeOf(before), to: after ? placeOf(after) : null, published: before.published, reason: reasonOf(input, before, input.previous ?? []) }];
  });
}

const placeOf = ({ start, instructor, workshopType }: Placement): Place => ({ start, instructor, ...(workshopType === undefined ? {} : { workshopType }) });
const endOf = (of: PlanPackage, placement: Placement): number => placement.start + weeksOf(of, kindOf(of, placement), placement.start);

function reasonOf(input: PlanInput, before: PreviousPlacement, previous: readonly PreviousPlacement[]): MoveReason {
  const of = input.packages.find(({ id }) => id === before.package)!;
  const who = input.instructors.find(({ id }) => id === before.instructor);
  if (!who) return { code: 'instructor-gone' };
  const end = endOf(of, before);
  if (end === before.start) return { code: 'place-lost' };
  if (!who.skills.includes(kindOf(of, before)) || (of.teachers && !of.teachers.some(({ instructor, before: last }) => instructor === who.id && end <= last))) return { code: 'skill-lost' };
  const weeks = Array.from({ length: end - before.start }, (_, at) => before.start + at);
  const away = weeks.find((week) => who.leaveWeeks.includes(week));
  if (away !== undefined) return { code: 'instructor-on-leave', week: away };
  if (input.closedStartWeeks.includes(before.start)) return { code: 'start-closed' };
  if (before.start < of.earliest || before.start > of.latest || end > input.weeks) return { code: 'outside-window' };
  return crowding(input, before, previous.filter((other) => other.package !== before.package && ranksBefore(other, before)), weeks) ?? { code: 'makes-room' };
}

/** Pinned before published before the rest: who has the better right to a place both had. */
const ranksBefore = (one: PreviousPlacement, other: PreviousPlacement): boolean => Number(one.pinned) * 2 + Number(one.published) >= Number(other.pinned) * 2 + Number(other.published);

function crowding({ packages, workshopTypes, funds }: PlanInput, before: PreviousPlacement, others: readonly PreviousPlacement[], weeks: readonly number[]): MoveReason | undefined {
  const known = new Map(packages.map((one) => [one.id, one]));
  const of = known.get(before.package)!;
  const runsIn = (other: PreviousPlacement, week: number): boolean => other.start <= week && week < endOf(known.get(other.package)!, other);
  const { rooms } = workshopTypes.find(({ id }) => id === kindOf(of, before))!;
  for (const week of weeks) {
    const running = others.filter((other) => runsIn(other, week));
    if (running.some(({ instructor }) => instructor === before.instructor)) return { code: 'instructor-busy', week };
    if (running.filter((other) => kindOf(known.get(other.package)!, other) === kindOf(of, before)).length >= rooms) return { code: 'no-room', week };
  }
  const spent = others.reduce((sum, other) => sum + (known.get(other.package)!.fund === of.fund ? known.get(other.package)!.cost : 0), of.cost);
  return spent > funds.find(({ id }) => id === of.fund)!.budget ? { code: 'fund-short' } : undefined;
}
