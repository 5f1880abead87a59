import { addDays, type Day } from '#kernel/day';
import type { Plan, PlanInput, PlanPackage } from '../planner/plan-input.ts';
import { alsoOf, kindOf, weeksOf } from '../planner/plan-input.ts';
import { stretchOf } from './movable.ts';
import { personOf } from './halves.ts';
import { slotId, type PlanFacts, type StandingClass } from './plan-facts.ts';

/** One class in a plan: what the engine placed, and what stood before and stays. */
export type Run = {
  readonly of: Pick<PlanPackage, 'id' | 'fund' | 'cost' | 'district' | 'value'>; readonly label: string; readonly slot: string; readonly start: number; /** Excluded. */ readonly until: number;
  readonly first: Day; readonly last: Day; readonly instructors: readonly string[]; readonly standing: StandingClass | undefined; readonly isPlaced: boolean;
};

/** Everything that runs once the plan is followed. */
export function runsOf(facts: PlanFacts, question: PlanInput, { plan }: Pick<Plan, 'plan'>): Run[] {
  const packages = new Map(question.packages.map((one) => [one.id, one]));
  const placed = plan.map((placement): Run => {
    const of = packages.get(placement.package)!;
    const slot = kindOf(of, placement);
    const until = placement.start + weeksOf(of, slot, placement.start);
    const standing = facts.standing.find(({ id }) => id === placement.package);
    return { of, label: labelOf(facts, placement.package), slot, start: placement.start, until, first: facts.mondays[placement.start]!, last: addDays(facts.mondays[until - 1]!, 4), instructors: [...new Set([placement.instructor, ...alsoOf(of, placement)].map(personOf))], standing, isPlaced: true };
  });
  const moving = new Set((question.previous ?? []).map((one) => one.package));
  const staying = facts.standing.filter(({ id, workshop, endsOn, startsOn }) => !moving.has(id) && workshop !== undefined && endsOn >= facts.mondays[0]! && startsOn <= addDays(facts.mondays.at(-1)!, 6)).map((one): Run => {
    const { start, length } = stretchOf(one, facts);
    return { of: { id: one.id, fund: one.fund, cost: 0, district: one.district, value: one.seats }, label: one.label, slot: slotId(one.workshop!, one.shift), start, until: Math.min(start + length, facts.mondays.length), first: one.startsOn, last: one.endsOn, instructors: one.instructors, standing: one, isPlaced: false };
  });
  return [...placed, ...staying].sort((a, b) => a.start - b.start || (a.label < b.label ? -1 : 1));
}

/** What people call a package: its program, and which class of it; a class that stands keeps its name. */
export function labelOf({ standing, wanted, programs }: PlanFacts, id: string): string {
  const known = standing.find((one) => one.id === id);
  if (known) return known.label;
  const one = wanted.find((package_) => package_.id === id);
  const program = programs.find(({ version }) => version === one?.version);
  const letter = String.fromCharCode(64 + Math.min(26, Number(id.slice(id.lastIndexOf('-') + 1))));
  return program ? `${program.name} ${letter}` : id;
}
