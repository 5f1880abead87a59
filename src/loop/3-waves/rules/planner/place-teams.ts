import { explainMoves } from './explain-moves.ts';
import type { MadePlan, PinProblem } from './make-plan.ts';
import { alsoOf, kindOf, weeksOf, type Placement, type PlanInput, type PlanPackage } from './plan-input.ts';
import { worthOfPlan } from './recount-plan.ts';

type Search = (asked: PlanInput, round: number) => MadePlan | PinProblem;

/** Each round settles at least one team; what is still in each other's way after so many is left out. */
const mostRounds = 10;

/**
 * The search gives every class one instructor and knows nothing of those who teach with them (`teachers[].also`). So it is asked again: a team of the most
 * value whose other members are needed elsewhere keeps its place, they count as away in its weeks, and everything else starts from where it stood. A
 * question without teams is asked once. The first bound stands: there, teams were even freer.
 */
export function placeTeams(question: PlanInput, search: Search): MadePlan | PinProblem {
  const first = search(question, 0);
  if ('code' in first) return first;
  let [asked, found] = [question, first.plan];
  for (let round = 1; round <= mostRounds; round += 1) {
    const [team] = clashesOf(question, found);
    if (!team) break;
    asked = settle(question, asked, found, team);
    const made = search(asked, round);
    if ('code' in made) break;
    found = made.plan;
  }
  const plan = withoutClashes(question, found);
  return { plan, ...worthOfPlan(question, plan), bound: first.bound, moved: explainMoves(question, plan) };
}

const packageOf = ({ packages }: PlanInput, { package: id }: Placement): PlanPackage => packages.find((one) => one.id === id)!;
const endOf = (of: PlanPackage, placement: Placement): number => placement.start + weeksOf(of, kindOf(of, placement), placement.start);

/** Teams with a member who teaches another class in the same weeks, the most valuable first. */
function clashesOf(question: PlanInput, plan: readonly Placement[]): Placement[] {
  const runs = plan.map((placement) => {
    const of = packageOf(question, placement);
    return { placement, of, end: endOf(of, placement), also: alsoOf(of, placement) };
  });
  return runs.filter((team) => team.also.length > 0 && runs.some((other) => other !== team && other.placement.start < team.end && team.placement.start < other.end
    && team.also.some((id) => other.placement.instructor === id || other.also.includes(id)))).sort((one, other) => other.of.value - one.of.value || (one.of.id < other.of.id ? -1 : 1)).map(({ placement }) => placement);
}

/** The team stays where it is and its other members are away then; where one of them teaches what is pinned, it is the team that may not begin there. */
function settle(question: PlanInput, asked: PlanInput, plan: readonly Placement[], team: Placement): PlanInput {
  const of = packageOf(question, team);
  const [end, also] = [endOf(of, team), alsoOf(of, team)];
  const pinned = (asked.previous ?? []).filter((one) => one.pinned);
  const isPromised = pinned.some((one) => also.includes(one.instructor) && one.start < end && team.start < endOf(packageOf(question, one), one));
  const others = plan.filter((one) => one !== team && !pinned.some(({ package: id }) => id === one.package)).map((one) => ({ ...one, published: false, pinned: false }));
  if (isPromised) return { ...asked, previous: [...pinned, ...others], packages: asked.packages.map((one) => (one.id === of.id ? closedAt(one, team) : one)) };
  return {
    ...asked, previous: [...pinned, { ...team, published: false, pinned: true }, ...others],
    // Its members are away for all others, so that alone it no longer asks for them.
    packages: asked.packages.map((one) => (one.id === of.id ? { ...one, teachers: [{ instructor: team.instructor, before: question.weeks }] } : one)),
    instructors: asked.instructors.map((one) => (also.includes(one.id) ? { ...one, leaveWeeks: [...one.leaveWeeks, ...Array.from({ length: end - team.start }, (_, at) => team.start + at)] } : one)),
  };
}

/** The same package, which can no longer begin there in that week. */
const closedAt = (of: PlanPackage, { start, workshopType }: Placement): PlanPackage =>
  (of.places ? { ...of, places: of.places.map((place) => (place.workshopType === workshopType ? { ...place, weeks: place.weeks.map((weeks, week) => (week === start ? 0 : weeks)) } : place)) } : { ...of, earliest: start + 1 });

/** After the last round: whoever still needs somebody twice does not run. */
function withoutClashes(question: PlanInput, plan: readonly Placement[]): readonly Placement[] {
  const clashes = clashesOf(question, plan);
  return clashes.length === 0 ? plan : withoutClashes(question, plan.filter((one) => one !== clashes.at(-1)));
}
