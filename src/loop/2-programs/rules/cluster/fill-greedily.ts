import { addUnit, openChosenUnits, type ChosenUnits } from './chosen-units.ts';
import type { ClusterInstance } from './cluster-instance.ts';
import type { Found } from './found-cluster.ts';

/** Again and again serves the vacancy that gives most weight for the hours it still takes: what a planner would do by hand, and the least a search must reach. */
export function fillGreedily(instance: ClusterInstance, found: Found): void {
  const chosen = openChosenUnits(instance);
  const gathering = openGathering(instance);
  for (;;) {
    const next = densest(chosen, gathering);
    if (next < 0) break;
    gather(chosen, gathering, next);
    for (const unit of gathering.units) addUnit(chosen, unit);
  }
  if (chosen.covered > found.weight()) found.better(chosen.covered, chosen.isChosen);
}

/** What serving one vacancy would still take; the lists are used again for the next, for every vacancy is asked in every round. */
type Gathering = { readonly units: number[]; readonly lacking: number[]; readonly seenIn: Int32Array; number: number };

const openGathering = ({ hours }: ClusterInstance): Gathering => ({ units: [], lacking: [], seenIn: new Int32Array(hours.length), number: 0 });

/** The densest vacancy that still fits; -1 when none does. */
function densest(chosen: ChosenUnits, gathering: Gathering): number {
  const { weights, enough, ceiling } = chosen.instance;
  let [next, most] = [-1, -1];
  for (let vacancy = 0; vacancy < weights.length; vacancy += 1) {
    if (chosen.has[vacancy]! >= enough[vacancy]!) continue;
    const hours = gather(chosen, gathering, vacancy);
    if (chosen.hours + hours > ceiling) continue;
    const density = weights[vacancy]! / Math.max(hours, 0.5);
    if (density > most) [next, most] = [vacancy, density];
  }
  return next;
}

/** Gathers, with all they need, the lacking units that take the fewest hours, as many as make somebody fit; answers their hours. */
function gather({ instance: { asked, enough, closure, hours }, isChosen, has }: ChosenUnits, gathering: Gathering, vacancy: number): number {
  const { units, lacking, seenIn } = gathering;
  units.length = 0;
  lacking.length = 0;
  gathering.number += 1;
  for (let at = asked.starts[vacancy]!; at < asked.starts[vacancy + 1]!; at += 1) if (!isChosen[asked.items[at]!]) lacking.push(asked.items[at]!);
  const wanted = enough[vacancy]! - has[vacancy]!;
  if (wanted < lacking.length) lacking.sort((one, other) => hours[one]! - hours[other]! || one - other);
  let sum = 0;
  for (let at = 0; at < wanted && at < lacking.length; at += 1) {
    const unit = lacking[at]!;
    for (let need = closure.starts[unit]!; need < closure.starts[unit + 1]!; need += 1) {
      const needed = closure.items[need]!;
      if (isChosen[needed] || seenIn[needed] === gathering.number) continue;
      seenIn[needed] = gathering.number;
      units.push(needed);
      sum += hours[needed]!;
    }
  }
  return sum;
}
