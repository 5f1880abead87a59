import { addDays, type Day } from '#kernel/day';
import type { PlanInput, PlanPackage } from '../planner/plan-input.ts';
import { isAwayIn } from './movable.ts';
import { isWhole } from './proof-of.ts';
import { mayTeachTwice } from './halves.ts';
import type { PlanFacts, PlanPerson, Team } from './plan-facts.ts';
import type { Run } from './runs-of.ts';
import { weeklyPeriodsOf } from './weeks-needed.ts';

/** Why one person cannot teach a class, in the weeks it was tried for. */
export type PersonProblem =
  | { readonly code: 'teaching'; readonly name: string; readonly other: string }
  | { readonly code: 'away'; readonly name: string; readonly from: Day; readonly until: Day; readonly why: string }
  | { readonly code: 'runs-out' | 'expired'; readonly name: string; readonly on: Day }
  | { readonly code: 'hours'; readonly name: string; readonly most: number; readonly needs: number }
  | { readonly code: 'lacking'; readonly name: string; readonly lacking: number; readonly units: number };

/** Why a class that was wanted cannot run in some weeks of a workshop; `fits` when nothing forbids it. */
export type WhyNot =
  | { readonly code: 'too-short'; readonly needs: number; readonly weeks: number }
  | { readonly code: 'too-soon'; readonly first: Day }
  | { readonly code: 'fund-short'; readonly fund: string; readonly left: number; readonly cost: number }
  | { readonly code: 'no-teacher'; readonly people: readonly PersonProblem[] }
  | { readonly code: 'fits' };

type Try = { readonly facts: PlanFacts; readonly question: PlanInput; readonly runs: readonly Run[] };
type Weeks = { readonly slot: string; readonly from: number; readonly until: number };

/** Tries a class in the free weeks of one slot (`until` excluded): the first thing that stands in its way, most easily mended last. */
export function whyNot(one: PlanPackage, { slot, from, until }: Weeks, { facts, question, runs }: Try): WhyNot {
  const weeks = one.places?.find(({ workshopType }) => workshopType === slot)?.weeks ?? [];
  if (until <= one.earliest) return { code: 'too-soon', first: facts.mondays[one.earliest] ?? facts.mondays.at(-1)! };
  const starts = range(Math.max(from, one.earliest), until).filter((start) => (weeks[start] ?? 0) > 0 && start + weeks[start]! <= until && start <= one.latest && !question.closedStartWeeks.includes(start));
  if (starts.length === 0) return { code: 'too-short', needs: Math.min(...weeks.filter((needed) => needed > 0), ...(weeks.some((needed) => needed > 0) ? [] : [until - from + 1])), weeks: until - Math.max(from, one.earliest) };
  const fund = facts.funds.find(({ id }) => id === one.fund)!;
  const left = fund.left - runs.reduce((sum, run) => sum + (run.of.fund === fund.id && !run.standing ? run.of.cost : 0), 0);
  if (left < one.cost) return { code: 'fund-short', fund: fund.name, left, cost: one.cost };
  const teams = facts.kind === 'fresh' ? (facts.teams ?? []).filter((team) => team.version === versionOf(facts, one)) : [];
  const tried = starts.map((start): Person[] => {
    const there = { slot, from: start, until: start + weeks[start]! };
    return [...facts.people.map((person) => problemOf(person, one, there, { facts, question, runs })), ...teams.map((team) => teamProblem(team, there, { facts, question, runs }))];
  });
  if (tried.some((people) => people.some((problem) => problem === undefined))) return { code: 'fits' };
  const best = tried.map((people) => people.flatMap((problem) => (problem && problem !== 'no-skill' ? [problem] : []))).sort((a, b) => rankOf(a) - rankOf(b))[0]!;
  const sorted = best.sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
  return { code: 'no-teacher', people: sorted.filter((problem, at) => sorted.findIndex(({ name }) => name === problem.name) === at).slice(0, 3) };
}

const isMorning = (slot: string): boolean => slot.endsWith('/morning');
const range = (from: number, until: number): number[] => Array.from({ length: Math.max(0, until - from) }, (_, at) => from + at);
/** Who is nearest to teaching it comes first. */
const order: readonly PersonProblem['code'][] = ['teaching', 'away', 'runs-out', 'expired', 'hours', 'lacking'];
const rankOf = (people: readonly PersonProblem[]): number => Math.min(order.length, ...people.map(({ code }) => order.indexOf(code)));

type Person = PersonProblem | 'no-skill' | undefined;
const versionOf = ({ wanted, standing }: PlanFacts, { id }: Pick<PlanPackage, 'id'>): string | undefined => (wanted.find((one) => one.id === id) ?? standing.find((one) => one.id === id))?.version;

function problemOf(person: PlanPerson, one: PlanPackage, weeks: Weeks, { facts, runs }: Try): Person {
  const { name } = person;
  const proof = facts.proofs.find((known) => known.instructor === person.id && known.version === versionOf(facts, one));
  if (!proof || proof.lacking === proof.units) return 'no-skill';
  if (proof.lacking > 0) return { code: 'lacking', name, lacking: proof.lacking, units: proof.units };
  if (!isWhole(proof)) return { code: 'expired', name, on: proof.expiredOn! };
  return hoursProblem(person, weeks, facts) ?? timeProblem(person, proof.until, weeks, { facts, runs });
}

/** Why people who could teach it together cannot: the first of them who is not free. */
function teamProblem({ lead, also, until }: Team, weeks: Weeks, { facts, runs }: Try): Person {
  const people = [lead, ...also].map((id) => facts.people.find((person) => person.id === id));
  if (people.includes(undefined)) return 'no-skill';
  return hoursProblem(people[0]!, weeks, facts) ?? people.map((person) => timeProblem(person!, until, weeks, { facts, runs })).find((problem) => problem !== undefined);
}

function hoursProblem({ name, weeklyPeriods }: PlanPerson, { slot }: Weeks, { slots }: PlanFacts): Person {
  const needs = weeklyPeriodsOf(slots.find(({ id }) => id === slot)!.shift);
  return needs > weeklyPeriods ? { code: 'hours', name, most: weeklyPeriods, needs } : undefined;
}

function timeProblem(person: PlanPerson, proved: Day | undefined, { slot, from, until }: Weeks, { facts, runs }: Pick<Try, 'facts' | 'runs'>): PersonProblem | undefined {
  const { name } = person;
  if (proved !== undefined && proved < addDays(facts.mondays[until - 1]!, 4)) return { code: 'runs-out', name, on: proved };
  const away = facts.absences.filter(({ resource }) => resource === person.id);
  const gone = range(from, until).find((week) => isAwayIn(away, facts.mondays[week]!));
  if (gone !== undefined) {
    const leave = away.find((known) => known.from <= addDays(facts.mondays[gone]!, 4) && facts.mondays[gone]! <= known.until)!;
    return { code: 'away', name, from: leave.from, until: leave.until, why: leave.reason };
  }
  const other = runs.find((run) => run.instructors.includes(person.id) && run.start < until && from < run.until && !(mayTeachTwice(person) && isMorning(run.slot) !== isMorning(slot)));
  return other && { code: 'teaching', name, other: other.label };
}
