import { addDays, daysBetween, mondayOf, type Day } from '#kernel/day';
import type { PlanPackage } from '../planner/plan-input.ts';
import { slotId, type PlanFacts, type PlanFund, type PlanProgram, type Slot, type StandingClass } from './plan-facts.ts';
import { weeksNeeded } from './weeks-needed.ts';

type Range = { readonly from: Day; readonly until: Day };

export const closedIn = ({ from, until }: Range, monday: Day): boolean => from <= addDays(monday, 6) && monday <= until;
export const weekOf = (day: Day, mondays: readonly Day[]): number => daysBetween(mondays[0]!, mondayOf(day)) / 7;

/** Parts of the day are booked as the clash rule does: an afternoon class runs into the evening. */
const meet = (one: Slot['shift'], other: Slot['shift']): boolean => one === other || (one !== 'morning' && other !== 'morning' && (one === 'afternoon' || other === 'afternoon'));

/** Weeks in which a slot is promised to a class that stays where it is. */
export const takenBy = (slot: Slot, { standing }: PlanFacts, moving: readonly StandingClass[]): StandingClass[] =>
  standing.filter((one) => !moving.includes(one) && one.workshop === slot.workshop && meet(one.shift, slot.shift));

/** A week without a single day of lessons: no class begins in it, but one that was told to stays where it is. */
export const isHolidayWeek = (monday: Day, { holidays }: Pick<PlanFacts, 'holidays'>): boolean => [0, 1, 2, 3, 4].every((at) => holidays.includes(addDays(monday, at)));

type Own = { readonly own: StandingClass; readonly length: number };

/** Every slot a program fits, with the weeks it takes there from each Monday; a class that stands also keeps the slot and the length it has. */
export function openingsOf(program: Pick<PlanProgram, 'jp' | 'field' | 'program'> | undefined, fund: PlanFund | undefined, facts: PlanFacts, moving: readonly StandingClass[], standing?: Own): NonNullable<PlanPackage['places']> {
  const own = standing && slotId(standing.own.workshop!, standing.own.shift);
  const seats = standing?.own.seats ?? facts.seats;
  const fitting = facts.slots.filter((slot) => slot.id === own || (program && suits(slot, program, facts) && slot.stations >= seats && (standing === undefined || slot.shift === standing.own.shift)));
  return fitting.map((slot) => {
    const taken = takenBy(slot, facts, moving).map(({ startsOn, endsOn }) => ({ from: startsOn, until: endsOn }));
    const closures = facts.closures.filter(({ resource }) => resource === slot.workshop);
    // A class that stands is not driven out by one closed week: its timetable goes around it.
    const shutAtMost = slot.id === own ? 1 : 0;
    const isFree = (from: number, weeks: number): boolean => {
      const stretch = facts.mondays.slice(from, from + weeks);
      return !stretch.some((monday) => taken.some((range) => closedIn(range, monday))) && stretch.filter((monday) => isShut(slot, closures, monday)).length <= shutAtMost;
    };
    return {
      workshopType: slot.id,
      weeks: facts.mondays.map((monday, week) => {
        const mayBegin = !(fund && monday < fund.from) && !(facts.kind === 'repair' && isHolidayWeek(monday, facts));
        const lengthHere = () => (mayBegin ? lengthFrom(program?.jp ?? 0, slot, monday, facts, closures, fund) : undefined);
        const weeks = standing ? lengthOf(standing, week, program?.jp ?? 0, slot, facts, closures, fund) : lengthHere();
        return weeks !== undefined && isFree(week, weeks) ? weeks : 0;
      }),
    };
  });
}

/** A class that stands keeps its length. Elsewhere it must be over before its money is (unless it outlasts that already), and find no fewer lesson days than it needs. */
function lengthOf({ own, length }: Own, week: number, jp: number, slot: Slot, facts: PlanFacts, closures: readonly Range[], fund: PlanFund | undefined): number | undefined {
  const start = weekOf(own.startsOn, facts.mondays);
  if (week === Math.max(0, start)) return length;
  const last = facts.mondays[week + length - 1];
  if (start < 0 || last === undefined || isHolidayWeek(facts.mondays[week]!, facts) || (fund && own.endsOn <= fund.until && (facts.mondays[week]! < fund.from || addDays(last, 4) > fund.until))) return undefined;
  const [there, here] = [week, start].map((at) => lengthFrom(jp, slot, facts.mondays[at]!, facts, closures, undefined));
  return (there ?? length) > Math.max(length, here ?? length) ? undefined : length;
}

/** A workshop suits the programs of its field, and those that were taught in it. */
export const suits = (slot: Slot, { field, program }: Pick<PlanProgram, 'field' | 'program'>, { habits }: Pick<PlanFacts, 'habits'>): boolean =>
  slot.field === field || habits.some((one) => one.workshop === slot.workshop && one.program === program);

/** A workshop closed on every day it would be open takes no class that week; closed for some days, the class takes longer. */
export function isShut({ weekdays }: Slot, closures: readonly Range[], monday: Day): boolean {
  return weekdays.every((day) => closures.some(({ from, until }) => from <= addDays(monday, day - 1) && addDays(monday, day - 1) <= until));
}

function lengthFrom(jp: number, { shift, weekdays }: Slot, monday: Day, { mondays, holidays, fasting }: PlanFacts, closures: readonly Range[], fund: PlanFund | undefined): number | undefined {
  const horizon = addDays(mondays.at(-1)!, 6);
  const last = fund && fund.until < horizon ? fund.until : horizon;
  const [closed, fasted] = [new Set(holidays), new Set(fasting)];
  return weeksNeeded(jp, monday, last, { shift, weekdays, isClosed: (day) => closed.has(day) || closures.some(({ from, until }) => from <= day && day <= until), isFasting: (day) => fasted.has(day) });
}
