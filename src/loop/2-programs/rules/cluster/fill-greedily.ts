import { addUnit, openChosenUnits, type ChosenUnits } from './chosen-units.ts';
import type { ClusterInstance } from './cluster-instance.ts';
import type { Found } from './found-cluster.ts';

/** Again and again serves the vacancy that gives most weight for the hours it still takes: what a planner would do by hand, and the least a search must reach. */
export function fillGreedily(instance: ClusterInstance, found: Found): void {
  const chosen = openChosenUnits(instance);
  for (;;) {
    const next = densest(chosen);
    if (!next) break;
    for (const unit of next) addUnit(chosen, unit);
  }
  if (chosen.covered > found.weight()) found.better(chosen.covered, chosen.isChosen);
}

/** The units that serve the densest vacancy which still fits; undefined when none does. */
function densest(chosen: ChosenUnits): number[] | undefined {
  const { weights, enough, ceiling } = chosen.instance;
  let [units, most]: [number[] | undefined, number] = [undefined, -1];
  for (let vacancy = 0; vacancy < weights.length; vacancy += 1) {
    if (chosen.has[vacancy]! >= enough[vacancy]!) continue;
    const lacking = cheapestLacking(chosen, vacancy);
    const hours = hoursOf(chosen, lacking);
    if (chosen.hours + hours > ceiling) continue;
    const density = weights[vacancy]! / Math.max(hours, 0.5);
    if (density > most) [units, most] = [lacking, density];
  }
  return units;
}

/** With all they need, the lacking units that take the fewest hours, as many as make somebody fit. */
function cheapestLacking({ instance: { asked, enough, closure }, isChosen, has, instance }: ChosenUnits, vacancy: number): number[] {
  const lacking = [...asked.items.subarray(asked.starts[vacancy]!, asked.starts[vacancy + 1]!)].filter((unit) => !isChosen[unit]);
  const wanted = enough[vacancy]! - has[vacancy]!;
  if (wanted < lacking.length) lacking.sort((one, other) => instance.hours[one]! - instance.hours[other]! || one - other);
  const units = new Set(lacking.slice(0, wanted).flatMap((unit) => [...closure.items.subarray(closure.starts[unit]!, closure.starts[unit + 1]!)]));
  return [...units].filter((unit) => !isChosen[unit]);
}

const hoursOf = ({ instance: { hours } }: ChosenUnits, units: readonly number[]): number => units.reduce((sum, unit) => sum + hours[unit]!, 0);
