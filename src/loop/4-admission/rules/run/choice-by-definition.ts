import { sha256 } from '#kernel/sha256';
import type { RunApplicant, RunClass } from './run-input.ts';

/** The choice rule as the paper defines it, slow and plain, sharing nothing with the engine: it is what the engine is judged by. */
export function chooseByDefinition(of: RunClass, people: readonly RunApplicant[], drawn: DrawnNumbers): RunApplicant[] {
  const inOrder = byMerit(of.id, people, drawn);
  const reserved: RunApplicant[] = [];
  for (const person of inOrder) if (mostOnReserves(of, [...reserved, person]) > reserved.length) reserved.push(person);
  const open = inOrder.filter((person) => !reserved.includes(person)).slice(0, Math.max(0, of.seats - reserved.length));
  return inOrder.filter((person) => reserved.includes(person) || open.includes(person));
}

/** How many of these people can have a reserved seat of their own at once: a largest matching, person to single seat. */
export function mostOnReserves(of: RunClass, people: readonly RunApplicant[]): number {
  const seats = of.reserves.flatMap(({ trait, seats: count }) => Array<string>(count).fill(trait));
  const sitting: (RunApplicant | undefined)[] = seats.map(() => undefined);
  const seat = (person: RunApplicant, tried: Set<number>): boolean =>
    seats.some((trait, at) => {
      if (tried.has(at) || !person.traits.includes(trait)) return false;
      tried.add(at);
      const holder = sitting[at];
      if (holder && !seat(holder, tried)) return false;
      sitting[at] = person;
      return true;
    });
  return people.filter((person) => seat(person, new Set())).length;
}

/** Score, then the number drawn from the published seed, then the id. */
export function byMerit(classId: string, people: readonly RunApplicant[], drawn: DrawnNumbers): RunApplicant[] {
  const ranked = people.map((person) => ({ person, score: person.scores[classId] ?? -1, number: drawn.get(person.id) ?? -1 }));
  ranked.sort((one, other) => other.score - one.score || other.number - one.number || (one.person.id < other.person.id ? -1 : 1));
  return ranked.map(({ person }) => person);
}

export type DrawnNumbers = ReadonlyMap<string, number>;

/** Everybody's lottery number, computed again from the published seed. */
export const drawnNumbers = (people: readonly RunApplicant[], seed: string): DrawnNumbers =>
  new Map(people.map(({ id }) => [id, Number(`0x${sha256(`${seed}:${id}`).substring(0, 13)}`)]));
