import { addDays, mondayOf, weekday, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { StaffedClass } from './clash/bookings-of.ts';
import { bookingsOf } from './clash/bookings-of.ts';
import { findClashes } from './clash/find-clashes.ts';
import type { Absence } from './instructor.ts';
import { weeklyPeriodsOf } from './year-plan/weeks-needed.ts';
import { isComplete } from './wave-states.ts';
import type { Closure, Workshop } from './workshop.ts';

export type BoardClass = StaffedClass & { readonly wave: Id<'wave'>; readonly waveLabel: string; readonly seats: number; readonly isDraft: boolean };

/** Something on the board a planner has to look at, worded by its kind. */
export type Conflict =
  | { readonly kind: 'workshop' | 'instructor'; readonly resource: string; readonly class: string; readonly other: string; readonly first: Day; readonly last: Day }
  | { readonly kind: 'leave'; readonly resource: string; readonly class: string; readonly reason: string; readonly first: Day; readonly last: Day }
  | { readonly kind: 'closure'; readonly resource: string; readonly class: string; readonly reason: string; readonly first: Day; readonly last: Day }
  | { readonly kind: 'hours'; readonly resource: string; readonly class: string; readonly other: string; readonly periods: number; readonly most: number; readonly first: Day; readonly last: Day }
  | { readonly kind: 'incomplete'; readonly class: string; readonly first: Day; readonly last: Day };

type Situation = { readonly classes: readonly BoardClass[]; readonly absences: readonly Absence[]; readonly closures: readonly Closure[]; readonly limits?: ReadonlyMap<string, number> };

/** Everything that cannot be as planned, the earliest first: double bookings, teachers away, rooms closed, classes without either. */
export function conflictsOf({ classes, absences, closures, limits = new Map() }: Situation): Conflict[] {
  const doubles = findClashes(classes.flatMap(bookingsOf)).map(({ booking, other, first, last }): Conflict =>
    ({ kind: booking.kind, resource: booking.resource, class: booking.owner, other: other.owner, first, last }));
  const away = classes.flatMap((one) => absences.filter((absence) => one.instructors.includes(absence.instructor) && meets(one, absence))
    .map(({ instructor, reason, from, until }): Conflict => ({ kind: 'leave', resource: instructor, class: one.id, reason, ...overlap(one, from, until) })));
  const closed = classes.flatMap((one) => closures.filter((closure) => closure.workshop === one.workshop && meets(one, closure))
    .map(({ workshop, reason, from, until }): Conflict => ({ kind: 'closure', resource: workshop, class: one.id, reason, ...overlap(one, from, until) })));
  const open = classes.filter((one) => !isComplete({ ...one, instructors: one.instructors.length })).map(({ id, startsOn, endsOn }): Conflict => ({ kind: 'incomplete', class: id, first: startsOn, last: endsOn }));
  return [...doubles, ...away, ...closed, ...open, ...overworked(classes, limits)].sort((one, other) => (one.first < other.first ? -1 : one.first > other.first ? 1 : 0));
}

/** Two classes at once that together are more periods a week than somebody agreed to. */
function overworked(classes: readonly BoardClass[], limits: ReadonlyMap<string, number>): Conflict[] {
  return classes.flatMap((one, at) => classes.slice(at + 1).flatMap((other) => one.instructors.filter((id) => other.instructors.includes(id)).flatMap((resource): Conflict[] => {
    const [most, periods] = [limits.get(resource), weeklyPeriodsOf(one.shift) + weeklyPeriodsOf(other.shift)];
    const isApart = one.endsOn < other.startsOn || other.endsOn < one.startsOn || one.shift === other.shift;
    return isApart || most === undefined || periods <= most ? [] : [{ kind: 'hours', resource, class: one.id, other: other.id, periods, most, ...overlap(one, other.startsOn, other.endsOn) }];
  })));
}

type Range = { readonly from: Day; readonly until: Day };
const meets = (one: StaffedClass, { from, until }: Range): boolean => one.startsOn <= until && from <= one.endsOn;
const overlap = (one: StaffedClass, from: Day, until: Day) => ({ first: from > one.startsOn ? from : one.startsOn, last: until < one.endsOn ? until : one.endsOn });

export type Gap = { readonly workshop: Id<'workshop'>; readonly first: Day; readonly last: Day; readonly weeks: number; readonly workdays: number };

/** Whole weeks in which an open workshop stands empty, longest runs as one gap: what could still be filled. */
export function gapsOf(workshop: Pick<Workshop, 'id' | 'weekdays'>, { classes, closures }: Pick<Situation, 'classes' | 'closures'>, mondays: readonly Day[]): Gap[] {
  const own = classes.filter((one) => one.workshop === workshop.id);
  const shut = closures.filter((closure) => closure.workshop === workshop.id);
  const isFree = (monday: Day): boolean => {
    const sunday = addDays(monday, 6);
    return !own.some((one) => one.startsOn <= sunday && monday <= one.endsOn) && !shut.some(({ from, until }) => from <= sunday && monday <= until);
  };
  const runs: Day[][] = [];
  for (const monday of mondays) {
    const running = runs.at(-1);
    if (!isFree(monday)) continue;
    if (running && addDays(running.at(-1)!, 7) === monday) running.push(monday);
    else runs.push([monday]);
  }
  return runs.map((weeks) => ({ workshop: workshop.id, first: weeks[0]!, last: lastWorkday(weeks.at(-1)!, workshop.weekdays), weeks: weeks.length, workdays: weeks.length * workshop.weekdays.length }));
}

const lastWorkday = (monday: Day, weekdays: readonly number[]): Day => addDays(monday, Math.max(1, ...weekdays) - weekday(monday));

/** A quarter at once: what fits a screen and a plan. It begins a little before today, so that one sees what was. */
export const boardMondays = (today: Day, from?: Day): Day[] => mondaysFrom(from ?? addDays(today, -14), 13);

/** The Mondays of a stretch of weeks. */
export const mondaysFrom = (day: Day, weeks: number): Day[] => Array.from({ length: weeks }, (_, at) => addDays(mondayOf(day), at * 7));
