import { createRandom } from '../../src/kernel/random.ts';
import type { PlanInput } from '../../src/loop/3-waves/rules/planner/plan-input.ts';

type Size = { readonly packages: number; readonly weeks: number; readonly seed: number };

/** An invented centre that cannot run everything: rooms, people and money are each short somewhere. */
export function randomCentre({ packages, weeks, seed }: Size): PlanInput {
  const random = createRandom(`bench plan:${packages}:${weeks}:${seed}`);
  const between = (least: number, most: number): number => least + random.integer(most - least + 1);
  const scale = (packages * 26) / (60 * weeks);
  const kinds = Array.from({ length: 6 }, (_, at) => `t${at}`);
  const workshopTypes = kinds.map((id) => ({ id, rooms: between(1, Math.max(1, Math.round(2 * scale))) }));
  const instructors = Array.from({ length: Math.round(10 * scale) }, (_, at) => ({
    id: `i${at}`, skills: [...new Set([kinds[random.integer(6)]!, kinds[random.integer(6)]!])], leaveWeeks: Array.from({ length: between(1, 3) }, () => random.integer(weeks)),
  }));
  const all = Array.from({ length: packages }, (_, at) => {
    const length = between(3, 8);
    const earliest = random.integer(Math.max(1, weeks - length - 8));
    return {
      id: `p${at}`, weeks: length, workshopType: kinds[random.integer(6)]!, earliest, latest: Math.min(weeks - length, earliest + between(6, 20)), fund: `f${random.integer(3)}`, cost: between(30, 90), district: `d${random.integer(4)}`, value: between(20, 160),
    };
  });
  const asked = (fund: string): number => all.reduce((sum, one) => sum + (one.fund === fund ? one.cost : 0), 0);
  return {
    weeks, closedStartWeeks: [between(2, 6), between(10, 16)], fairnessWeight: 20, workshopTypes, instructors, districts: ['d0', 'd1', 'd2', 'd3'], packages: all,
    funds: ['f0', 'f1', 'f2'].map((id) => ({ id, budget: Math.round(asked(id) * 0.75) })),
  };
}
