import { addDays, type Day } from '#kernel/day';
import type { Plan, PlanInput } from '../planner/plan-input.ts';
import { closedIn, suits } from './openings.ts';
import type { PlanFacts, Slot } from './plan-facts.ts';
import { labelOf, runsOf, type Run } from './runs-of.ts';
import { groupOf } from './wanted-packages.ts';
import { whyNot, type WhyNot } from './why-not.ts';
import { weeksNeeded } from './weeks-needed.ts';

/** Why weeks of a workshop stay empty: it is closed, nothing is wanted there, everything wanted runs elsewhere, or what was wanted most cannot run. */
export type IdleCause =
  | { readonly code: 'closed'; readonly why: string }
  | { readonly code: 'holidays' | 'no-program' | 'all-placed' }
  | { readonly code: 'not'; readonly what: string; readonly why: WhyNot };

export type Offer = { readonly program: string; readonly name: string; readonly version: string; readonly weeks: number; readonly wanted: number; readonly waiting: number };
export type Idle = { readonly slot: Slot; readonly first: Day; readonly last: Day; readonly weeks: number; readonly cause: IdleCause; readonly offers: readonly Offer[] };
export type Unplaced = { readonly id: string; readonly label: string; readonly people: number; readonly district: string; readonly why: WhyNot | { readonly code: 'no-workshop' } };
export type ToldPlan = { readonly runs: readonly Run[]; readonly unplaced: readonly Unplaced[]; readonly idle: readonly Idle[] };

/** A plan as it is read: what runs, what does not and why, and for every empty week of every workshop the cause and what could be done with it. */
export function tellPlan(facts: PlanFacts, question: PlanInput, plan: Pick<Plan, 'plan'>): ToldPlan {
  const runs = runsOf(facts, question, plan);
  const placed = new Set(plan.plan.map((one) => one.package));
  const left = question.packages.filter(({ id }) => !placed.has(id)).sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
  const free = facts.slots.map((slot) => ({ slot, weeks: freeWeeks(slot, facts, runs) }));
  const unplaced = left.map((one): Unplaced => {
    const tried = free.filter(({ slot }) => one.places?.some(({ workshopType }) => workshopType === slot.id))
      .flatMap(({ slot, weeks }) => stretches(weeks).map(([from, until]) => whyNot(one, { slot: slot.id, from, until }, { facts, question, runs })));
    const name = { id: one.id, label: labelOf(facts, one.id), people: one.value, district: one.district };
    return { ...name, why: (one.places ?? []).length === 0 ? { code: 'no-workshop' } : nearest(tried) ?? { code: 'too-short', needs: shortest(one.places), weeks: 0 } };
  });
  const idle = free.flatMap(({ slot, weeks }) => stretches(weeks).map(([from, until]): Idle => ({
    slot, first: facts.mondays[from]!, last: addDays(facts.mondays[until - 1]!, Math.max(...slot.weekdays) - 1), weeks: until - from, cause: causeOf(slot, from, until, { facts, question, runs, left }), offers: offersFor(slot, from, until, facts, placed),
  })));
  return { runs, unplaced, idle: [...idle, ...closedStretches(facts, runs)].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.slot.name < b.slot.name ? -1 : 1)) };
}

const shortest = (places: PlanInput['packages'][number]['places'] = []): number => Math.min(...places.flatMap(({ weeks }) => weeks.filter((needed) => needed > 0)), 53);

/** What can be mended with least comes first: a place that fits, then money, then people, then time. */
const order: readonly WhyNot['code'][] = ['fits', 'fund-short', 'no-teacher', 'too-short', 'too-soon'];
const nearest = (tried: readonly WhyNot[]): WhyNot | undefined => [...tried].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code))[0];

const isClosed = (slot: Slot, { closures }: PlanFacts, monday: Day): boolean => closures.some((one) => one.resource === slot.workshop && slot.weekdays.every((day) => one.from <= addDays(monday, day - 1) && addDays(monday, day - 1) <= one.until));
/** A class of the afternoon runs into the evening. */
const isUsed = (slot: Slot, week: number, { slots }: PlanFacts, runs: readonly Run[]): boolean =>
  runs.some((run) => run.start <= week && week < run.until && slots.some((other) => other.id === run.slot && other.workshop === slot.workshop && (other.shift === slot.shift || (other.shift !== 'morning' && slot.shift !== 'morning'))));

const freeWeeks = (slot: Slot, facts: PlanFacts, runs: readonly Run[]): boolean[] => facts.mondays.map((monday, week) => !isClosed(slot, facts, monday) && !isUsed(slot, week, facts, runs));

function stretches(weeks: readonly boolean[]): [from: number, until: number][] {
  const found: [number, number][] = [];
  for (const [week, is] of weeks.entries()) {
    if (!is) continue;
    if (found.at(-1)?.[1] === week) found.at(-1)![1] = week + 1;
    else found.push([week, week + 1]);
  }
  return found;
}

function causeOf(slot: Slot, from: number, until: number, { facts, question, runs, left }: { facts: PlanFacts; question: PlanInput; runs: readonly Run[]; left: PlanInput['packages'] }): IdleCause {
  const isHoliday = facts.mondays.slice(from, until).every((monday) => slot.weekdays.every((day) => facts.holidays.includes(addDays(monday, day - 1))));
  if (isHoliday) return { code: 'holidays' };
  const ours = question.packages.filter((one) => one.places?.some(({ workshopType }) => workshopType === slot.id));
  if (ours.length === 0) return { code: 'no-program' };
  const open = left.filter((one) => ours.includes(one));
  if (open.length === 0) return { code: 'all-placed' };
  const tried = open.slice(0, 12).map((one) => ({ what: labelOf(facts, one.id), why: whyNot(one, { slot: slot.id, from, until }, { facts, question, runs }) }));
  const best = [...tried].sort((a, b) => order.indexOf(a.why.code) - order.indexOf(b.why.code))[0]!;
  return { code: 'not', ...best };
}

function closedStretches(facts: PlanFacts, runs: readonly Run[]): Idle[] {
  return facts.slots.flatMap((slot) => stretches(facts.mondays.map((monday, week) => isClosed(slot, facts, monday) && !isUsed(slot, week, facts, runs))).map(([from, until]): Idle => {
    const closure = facts.closures.find((one) => one.resource === slot.workshop && closedIn(one, facts.mondays[from]!))!;
    return { slot, first: facts.mondays[from]!, last: addDays(facts.mondays[until - 1]!, 4), weeks: until - from, cause: { code: 'closed', why: closure.reason }, offers: [] };
  }));
}

/** Programs of the workshop's field that fit the empty weeks, those first that most people wait for. */
function offersFor(slot: Slot, from: number, until: number, facts: PlanFacts, placed: ReadonlySet<string>): Offer[] {
  const [closed, fasted] = [new Set(facts.holidays), new Set(facts.fasting)];
  const last = addDays(facts.mondays[until - 1]!, 6);
  return facts.programs.filter((one) => suits(slot, one, facts)).flatMap((one): Offer[] => {
    const weeks = weeksNeeded(one.jp, facts.mondays[from]!, last, { ...slot, isClosed: (day) => closed.has(day), isFasting: (day) => fasted.has(day) });
    const seated = facts.wanted.reduce((sum, other) => sum + (placed.has(other.id) && groupOf(facts.programs.find(({ version }) => version === other.version)!) === groupOf(one) ? other.people : 0), 0);
    const wanted = facts.uncovered.reduce((sum, { occupation, people }) => sum + (occupation === groupOf(one) ? people : 0), 0) - seated;
    const waiting = facts.waiting.reduce((sum, { version, people }) => sum + (version === one.version ? people : 0), 0);
    return weeks === undefined ? [] : [{ program: one.program, name: one.name, version: one.version, weeks, wanted: Math.max(0, wanted), waiting }];
  }).sort((a, b) => b.wanted + b.waiting - a.wanted - a.waiting || b.weeks - a.weeks || (a.name < b.name ? -1 : 1)).slice(0, 3);
}

