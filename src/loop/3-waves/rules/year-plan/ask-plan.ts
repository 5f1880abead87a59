import { addDays, daysBetween, type Day } from '#kernel/day';
import { shifts } from '../clash/booking.ts';
import { mostDaysLater } from '../move-class.ts';
import type { PlanInput, PlanPackage, PreviousPlacement } from '../planner/plan-input.ts';
import { assignFunds } from './assign-funds.ts';
import { halfFor, halvesOf } from './halves.ts';
import { isAwayIn, isMovable, stretchOf } from './movable.ts';
import { closedIn, isHolidayWeek, openingsOf } from './openings.ts';
import { slotId, type PlanFacts, type PlanFund, type PlanProgram, type StandingClass } from './plan-facts.ts';
import { guessOf } from './price-of.ts';
import { isWhole } from './proof-of.ts';
import { weeklyPeriodsOf } from './weeks-needed.ts';

/** Days a wave needs before its lessons begin: applications, tests, announcement. */
export const leadDays = 42;

/** The question to the engine: weeks instead of days, ids instead of names. Nobody's name leaves Balai with it. Who mends a plan does not weigh districts anew. */
export function askPlan(facts: PlanFacts): PlanInput {
  const { mondays, slots, people, funds, districts, fairnessWeight } = facts;
  const moving = facts.kind === 'repair' ? facts.standing.filter((one) => isMovable(one, facts)) : [];
  return {
    weeks: mondays.length, fairnessWeight: facts.kind === 'repair' ? 0 : fairnessWeight, closedStartWeeks: facts.kind === 'repair' ? [] : mondays.flatMap((monday, week) => (isHolidayWeek(monday, facts) ? [week] : [])),
    workshopTypes: slots.map(({ id }) => ({ id, rooms: 1 })),
    instructors: people.flatMap((person) => halvesOf(person, moving).map(({ id, teaches }) => ({
      id, skills: slots.filter(({ shift }) => teaches(shift) && weeklyPeriodsOf(shift) <= person.weeklyPeriods).map((slot) => slot.id), leaveWeeks: weeksAway(person.id, teaches, facts, moving),
    }))),
    funds: funds.map(({ id, left }) => ({ id, budget: left + moving.reduce((sum, one) => sum + (one.fund === id ? costOfStanding(one, facts) : 0), 0) })), districts: districts.map(({ code }) => code),
    packages: [...moving.map((one) => packageOfStanding(one, facts, moving)), ...wantedOnes(facts, moving)],
    ...(moving.length > 0 ? { previous: moving.map((one) => previousOf(one, facts, moving)) } : {}),
  };
}

function weeksAway(instructor: string, teaches: (shift: StandingClass['shift']) => boolean, facts: PlanFacts, moving: readonly StandingClass[]): number[] {
  const taught = facts.standing.filter((one) => !moving.includes(one) && teaches(one.shift) && one.instructors.some((id) => id === instructor)).map(({ startsOn, endsOn }) => ({ from: startsOn, until: endsOn }));
  const away = facts.absences.filter(({ resource }) => resource === instructor);
  return facts.mondays.flatMap((monday, week) => (taught.some((one) => closedIn(one, monday)) || isAwayIn(away, monday) ? [week] : []));
}

function wantedOnes(facts: PlanFacts, moving: readonly StandingClass[]): PlanPackage[] {
  const earliest = Math.max(0, Math.ceil(daysBetween(facts.mondays[0]!, addDays(facts.today, leadDays)) / 7));
  const fundOf = assignFunds(facts.wanted, facts);
  const known = new Map<string, NonNullable<PlanPackage['places']>>();
  const placesOf = (program: PlanProgram, fund: PlanFund) => {
    const key = `${program.version} ${fund.id}`;
    const places = known.get(key) ?? openingsOf(program, fund, facts, moving);
    known.set(key, places);
    return places;
  };
  return facts.wanted.flatMap((one): PlanPackage[] => {
    const program = facts.programs.find(({ version }) => version === one.version);
    const fund = facts.funds.find(({ id }) => id === fundOf.get(one.id));
    if (!program || !fund) return [];
    const places = placesOf(program, fund);
    return [{ weeks: 1, cost: program.price?.rupiah ?? guessOf(program.jp, facts.costOfClass), id: one.id, workshopType: places[0]?.workshopType ?? facts.slots[0]?.id ?? '', earliest, latest: facts.mondays.length, fund: fund.id, district: one.district, value: one.people, places, teachers: teachersOf(program, facts, moving) }];
  });
}

/** A class that stands: before it is public it may go elsewhere; once it is, only later (`mendPlan` says at what price), and what has begun only changes its teacher. */
function packageOfStanding(one: StandingClass, facts: PlanFacts, moving: readonly StandingClass[]): PlanPackage {
  const { start, length } = stretchOf(one, facts);
  const program = facts.programs.find(({ version }) => version === one.version);
  const hasBegun = one.startsOn <= facts.today;
  const places = openingsOf(program, facts.funds.find(({ id }) => id === one.fund), facts, moving, { own: one, length });
  const own = slotId(one.workshop!, one.shift);
  const latest = hasBegun || one.startsOn < facts.mondays[0]! ? start : one.isPublic ? start + mostDaysLater / 7 : facts.mondays.length;
  return {
    weeks: 1, cost: costOfStanding(one, facts), id: one.id, workshopType: own, earliest: hasBegun || one.isPublic ? start : 0, latest, fund: one.fund, district: one.district, value: one.seats,
    places: hasBegun ? places.filter(({ workshopType }) => workshopType === own) : places, teachers: program ? teachersOf(program, facts, moving) : [],
  };
}

const costOfStanding = ({ version, price }: StandingClass, { programs, costOfClass }: PlanFacts): number => price?.rupiah ?? guessOf(programs.find((one) => one.version === version)?.jp ?? 0, costOfClass);

const previousOf = (one: StandingClass, facts: PlanFacts, moving: readonly StandingClass[]): PreviousPlacement => ({ package: one.id, start: stretchOf(one, facts).start, instructor: halfFor(one.instructors[0]!, one.shift, facts, moving), workshopType: slotId(one.workshop!, one.shift), published: one.isPublic, pinned: one.isPinned });

/** Who has evidence for every unit, or of a new plan the teams that have it together, and the week in which the first of it runs out. */
export function teachersOf({ version }: Pick<PlanProgram, 'version'>, { proofs, people, mondays, teams = [], kind }: PlanFacts, moving: readonly StandingClass[]): NonNullable<PlanPackage['teachers']> {
  const before = (until: Day | undefined): number => (until === undefined ? mondays.length : mondays.filter((monday) => addDays(monday, 4) <= until).length);
  const halves = (id: string) => halvesOf(people.find((one) => one.id === id)!, moving);
  const alone = proofs.filter((proof) => proof.version === version && isWhole(proof) && people.some(({ id }) => id === proof.instructor)).flatMap(({ instructor, until }) => halves(instructor).map(({ id }) => ({ instructor: id, before: before(until) })));
  if (alone.length > 0 || kind === 'repair') return alone;
  const here = teams.filter((team) => team.version === version && [team.lead, ...team.also].every((one) => people.some(({ id }) => id === one)));
  return here.flatMap(({ lead, also, until }) => halves(lead).map(({ id, teaches }) => ({ instructor: id, before: before(until), also: also.flatMap((one) => halves(one).filter((half) => shifts.some((shift) => teaches(shift) && half.teaches(shift))).map((half) => half.id)) })));
}
