import { addDays, type Day } from '#kernel/day';
import { closedIn, isShut, weekOf } from './openings.ts';
import { slotId, type PlanFacts, type StandingClass } from './plan-facts.ts';
import { isWhole } from './proof-of.ts';

type Range = { readonly from: Day; readonly until: Day };

/**
 * Whether a plan may move a class. It may not: what is not wholly known to it (it ends outside the horizon, has no room or not exactly one teacher among the
 * chosen), what has begun, unless its teacher is away and somebody can stand in, and what is pinned with leave or a closure in its way. That last stays
 * and is told (`stuckOf`), or the pin would make the whole plan impossible.
 */
export const isMovable = (one: StandingClass, facts: PlanFacts): boolean =>
  (isTouched(one, facts) ? !one.isPinned && (one.startsOn > facts.today || hasStandIn(one, facts)) : one.startsOn > facts.today)
  && one.endsOn >= facts.mondays[0]! && one.endsOn <= addDays(facts.mondays.at(-1)!, 6) && one.instructors.length === 1 && facts.people.some(({ id }) => id === one.instructors[0])
  && facts.slots.some(({ id }) => one.workshop !== undefined && id === slotId(one.workshop, one.shift));

/** A class that somebody's leave or a closed workshop stands in the way of, and the planner leaves where it is: a person finds the way out. */
export type Stuck = { readonly class: StandingClass; readonly why: 'pinned' | 'begun' | 'several-teachers' | 'outside' };

/** `dropped`: what a plan found no place for. Whose lessons have begun stays where it is all the same. */
export const stuckOf = (facts: PlanFacts, dropped: readonly string[]): Stuck[] => (facts.kind === 'fresh' ? [] : facts.standing
  .filter((one) => (dropped.includes(one.id) && one.startsOn <= facts.today) || (isTouched(one, facts) && !isMovable(one, facts)))
  .map((one) => ({ class: one, why: one.isPinned ? 'pinned' : one.instructors.length > 1 ? 'several-teachers' : one.startsOn <= facts.today ? 'begun' : 'outside' })));

/** What a plan moves: all that changed but for what is stuck, which stays where it is. */
export function movesOf<One extends { readonly package: string; readonly to: unknown }>(facts: PlanFacts, changed: readonly One[]): { readonly moved: One[]; readonly stuck: Stuck[] } {
  const stuck = stuckOf(facts, changed.filter(({ to }) => to === null).map((one) => one.package));
  return { moved: changed.filter((one) => !stuck.some(({ class: { id } }) => id === one.package)), stuck };
}

const isTouched = (one: StandingClass, { mondays, absences, closures }: PlanFacts): boolean => mondays.some((monday) => closedIn({ from: one.startsOn, until: one.endsOn }, monday)
  && (one.instructors.some((id) => isAwayIn(absences.filter(({ resource }) => resource === id), monday)) || isAwayIn(closures.filter(({ resource }) => resource === one.workshop), monday)));

/** Of a class that has begun only the teacher changes: where nobody else may and can, or its workshop is closed for more than a week, it stays as it is. */
function hasStandIn(one: StandingClass, facts: PlanFacts): boolean {
  const weeks = facts.mondays.filter((monday) => closedIn({ from: one.startsOn, until: one.endsOn }, monday));
  const slot = facts.slots.find(({ id }) => one.workshop !== undefined && id === slotId(one.workshop, one.shift));
  if (!slot || weeks.filter((monday) => isShut(slot, facts.closures.filter(({ resource }) => resource === one.workshop), monday)).length > 1) return false;
  return facts.proofs.some((proof) => proof.version === one.version && isWhole(proof) && !one.instructors.includes(proof.instructor)
    && !weeks.some((monday) => isAwayIn(facts.absences.filter(({ resource }) => resource === proof.instructor), monday)));
}

/** A day or three away is bridged by the timetable; more than that, somebody else teaches that week. */
const daysBridged = 3;
export const isAwayIn = (away: readonly Range[], monday: Day): boolean =>
  [0, 1, 2, 3, 4].filter((at) => away.some(({ from, until }) => from <= addDays(monday, at) && addDays(monday, at) <= until)).length > daysBridged;

/** The weeks of a class that lie ahead. */
export function stretchOf({ startsOn, endsOn }: Pick<StandingClass, 'startsOn' | 'endsOn'>, { mondays }: Pick<PlanFacts, 'mondays'>): { start: number; length: number } {
  const start = Math.max(0, weekOf(startsOn, mondays));
  return { start, length: weekOf(endsOn, mondays) - start + 1 };
}
