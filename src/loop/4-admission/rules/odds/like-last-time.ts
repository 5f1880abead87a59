import type { Reserve, RunChoice } from '../run/run-input.ts';

/** Somebody tested in a wave that is over: every wish with its score, also where it was under the minimum. */
export type PastApplicant = { readonly id: string; readonly choices: readonly RunChoice[] };
export type PastWave = { readonly label: string; readonly minimumScore: number; readonly applicants: readonly PastApplicant[] };

/** A class to come, and the classes of the past wave that taught the same. */
export type ComingClass = { readonly id: string; readonly seats: number; readonly like: readonly string[]; readonly reserves: readonly Reserve[] };

/** People of last time as they would ask now, and what each would score in any of the classes. */
export function likeLastTime(past: PastWave, classes: readonly ComingClass[]) {
  const people = past.applicants.map((one, at) => ({ id: one.id, choices: translated(one, classes, at) })).filter(({ choices }) => choices.length > 0);
  const averages = new Map(classes.map(({ id }) => [id, averageOf(people.flatMap(({ choices }) => choices.filter((choice) => choice.class === id).map(({ score }) => score)))]));
  return { people, scoreOf: (one: PastApplicant, id: string): number => one.choices.find((choice) => choice.class === id)?.score ?? supposed(one, id, averages) };
}

/** Wishes under the names of the classes to come; where several teach the same, people spread over them. */
function translated(one: PastApplicant, classes: readonly ComingClass[], at: number): RunChoice[] {
  const choices: RunChoice[] = [];
  for (const old of one.choices) {
    const alike = classes.filter(({ id, like }) => like.includes(old.class) && !choices.some((choice) => choice.class === id));
    const now = alike[at % Math.max(1, alike.length)];
    if (now) choices.push({ ...old, class: now.id });
  }
  return choices;
}

/** Where somebody never asked: as far above or below that class's average as they were at their own. */
function supposed(one: PastApplicant, id: string, averages: ReadonlyMap<string, number>): number {
  const apart = averageOf(one.choices.map(({ class: own, score }) => score - (averages.get(own) ?? score)));
  return Math.max(0, Math.round((averages.get(id) ?? 0) + apart));
}

const averageOf = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length);
