import { openBudget } from '../../src/kernel/search-budget.ts';
import { makePlan, type MadePlan } from '../../src/loop/3-waves/rules/planner/make-plan.ts';
import type { PlanInput } from '../../src/loop/3-waves/rules/planner/plan-input.ts';
import { recountPlan } from '../../src/loop/3-waves/rules/planner/recount-plan.ts';
import type { Figure } from '../report.ts';
import { solveExactly } from './exact-model.ts';
import { randomCentre } from './random-centre.ts';

function plan(input: PlanInput, seconds: number, seed = 1): { readonly made: MadePlan; readonly firstAfter: number } {
  const began = performance.now();
  let firstAfter = Infinity;
  const made = makePlan(input, seed, openBudget(Number.MAX_SAFE_INTEGER, () => performance.now() - began >= seconds * 1000), () => { firstAfter = Math.min(firstAfter, performance.now() - began); });
  if ('code' in made) throw new Error(made.code);
  const [violation] = recountPlan(input, made);
  if (violation) throw new Error(`a plan of the bench fails its recount: ${JSON.stringify(violation)}`);
  return { made, firstAfter };
}

const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;
const told = ({ made }: { readonly made: MadePlan }): string => `${made.objective.toLocaleString('en')} (bound ${made.bound.toLocaleString('en')}, gap ${percent(made.bound - made.objective, made.bound)})`;

/** Against HiGHS with the same question and much more time; then one instructor is lost, each in turn. */
export async function measurePlan(exactSeconds = { small: 40, large: 90 }): Promise<Figure[]> {
  const figures: Figure[] = [];
  // The first search of a process also waits for its code to be compiled.
  plan(randomCentre({ packages: 60, weeks: 26, seed: 9 }), 0.5);
  for (const seed of [1, 2]) {
    const input = randomCentre({ packages: 60, weeks: 26, seed });
    const name = `plan, 60 packages × 26 weeks, seed ${seed}`;
    const [short, long, exact] = [plan(input, 2), plan(input, 20), await solveExactly(input, exactSeconds.small)];
    figures.push(
      { what: `${name}: first feasible plan`, value: `${short.firstAfter.toFixed(0)} ms` }, { what: `${name}: 2 s`, value: told(short) }, { what: `${name}: 20 s`, value: told(long) },
      { what: `${name}: HiGHS ${exactSeconds.small} s`, value: exactText(exact) }, { what: `${name}: 2 s against HiGHS`, value: exact.objective === undefined ? '–' : percent(short.made.objective, exact.objective) },
      { what: `${name}: one instructor lost, packages moved at most (mean)`, value: lossText(input, long.made) },
    );
  }
  const large = randomCentre({ packages: 200, weeks: 52, seed: 1 });
  const [quick, exact] = [plan(large, 5), await solveExactly(large, exactSeconds.large)];
  figures.push({ what: 'plan, 200 packages × 52 weeks: first feasible plan', value: `${quick.firstAfter.toFixed(0)} ms` }, { what: 'plan, 200 packages × 52 weeks: 5 s', value: told(quick) }, { what: `plan, 200 packages × 52 weeks: HiGHS ${exactSeconds.large} s`, value: exactText(exact) });
  figures.push({ what: 'plan, 200 packages × 52 weeks: one instructor lost, packages moved at most (mean)', value: lossText(large, quick.made) });
  const many = randomCentre({ packages: 10_000, weeks: 52, seed: 1 });
  const heap = process.memoryUsage().heapUsed;
  const broad = plan({ ...many, instructors: many.instructors.slice(0, 60) }, 5);
  figures.push({ what: 'plan, 10,000 packages × 52 weeks: first feasible plan, memory', value: `${broad.firstAfter.toFixed(0)} ms, ${Math.round((process.memoryUsage().heapUsed - heap) / 2 ** 20)} MB` });
  return figures;
}

const exactText = ({ objective, isProven }: { readonly objective: number | undefined; readonly isProven: boolean }): string => (objective === undefined ? 'no plan' : `${objective.toLocaleString('en')}${isProven ? ' (proven)' : ''}`);

/** Every instructor falls ill once, for all weeks: how many of the standing packages are elsewhere afterwards, and how many of them that instructor taught, so that they cannot stay as they are. */
function lossText(input: PlanInput, made: MadePlan): string {
  const previous = made.plan.map((one) => ({ ...one, published: true, pinned: false }));
  const losses = input.instructors.map((lost) => {
    const ill = { ...input, previous, instructors: input.instructors.map((one) => (one === lost ? { ...one, leaveWeeks: Array.from({ length: input.weeks }, (_, week) => week) } : one)) };
    const again = makePlan(ill, 1, openBudget(60_000)) as MadePlan;
    const taught = made.plan.filter(({ instructor }) => instructor === lost.id).length;
    return { moved: again.moved.length / input.packages.length, beyond: (again.moved.length - taught) / input.packages.length };
  });
  const most = Math.max(...losses.map(({ moved }) => moved));
  return `${percent(most, 1)} (${percent(losses.reduce((sum, { moved }) => sum + moved, 0) / losses.length, 1)}); beyond what the lost one taught ${percent(Math.max(...losses.map(({ beyond }) => beyond)), 1)}`;
}
