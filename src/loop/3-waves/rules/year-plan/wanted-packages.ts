import type { Id } from '#kernel/id';
import type { PlanProgram, Uncovered, WantedPackage } from './plan-facts.ts';

/** How many classes of a program a plan may open at most. */
export type Choice = { readonly program: PlanProgram; readonly most: number };

/** A class is opened for one district when it would be at least half full from there; what is left over in the districts is taught together. */
const leastShare = 2;

/**
 * Turns demand into classes that could be opened, the most wanted first. Programs of one occupation share its demand: it is handed out a class at a
 * time in turn. A class that nobody is known to wait for stays on the list with nobody: it may fill a week, but brings nothing.
 */
export function wantedPackages(choices: readonly Choice[], uncovered: readonly Uncovered[], seats: number): WantedPackage[] {
  const groups = new Map<string, Choice[]>();
  for (const choice of choices) groups.set(groupOf(choice.program), [...(groups.get(groupOf(choice.program)) ?? []), choice]);
  return [...groups].flatMap(([group, ofGroup]) => {
    const loads = classLoads(uncovered.filter((one) => one.occupation === group && one.people > 0), seats);
    return inTurn(ofGroup).slice(0, Math.max(loads.length, 1)).flatMap(({ version, code, number }, at): WantedPackage[] => {
      const load = loads[at];
      return load ? [{ id: `${code}-${number}`, version, district: load.district, people: load.people }] : [];
    });
  });
}

export const groupOf = ({ occupation }: Pick<PlanProgram, 'occupation'>): string => occupation.slice(0, 4);

function inTurn(choices: readonly Choice[]) {
  const most = Math.max(0, ...choices.map((one) => one.most));
  return Array.from({ length: most }, (_, round) => choices.filter((one) => round < one.most).map(({ program }): { version: Id<'program-version'>; code: string; number: number } =>
    ({ version: program.version, code: program.code, number: round + 1 }))).flat();
}

/** Full classes of single districts, then the rests joined, each class named after the district that sends most. */
function classLoads(uncovered: readonly Uncovered[], seats: number): { district: string; people: number }[] {
  const loads: { district: string; people: number }[] = [];
  const rests: { district: string; people: number }[] = [];
  for (const { district, people } of [...uncovered].sort((one, other) => other.people - one.people || (one.district < other.district ? -1 : 1))) {
    let left = people;
    for (; left * leastShare >= seats; left -= Math.min(seats, left)) loads.push({ district, people: Math.min(seats, left) });
    if (left > 0) rests.push({ district, people: left });
  }
  for (let at = 0; at < rests.length;) {
    const first = rests[at]!;
    let people = 0;
    for (; at < rests.length && (people === 0 || people + rests[at]!.people <= seats); at += 1) people += rests[at]!.people;
    loads.push({ district: first.district, people: Math.min(seats, people) });
  }
  return loads.sort((one, other) => other.people - one.people);
}
