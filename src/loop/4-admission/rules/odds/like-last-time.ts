import type { Reserve, RunApplicant } from '../run/run-input.ts';

/** A wave that is over, as its run saw it. */
export type PastWave = {
  readonly label: string;
  readonly classes: readonly { readonly id: string; readonly reserves: readonly Reserve[]; readonly minimumScore?: number }[];
  readonly applicants: readonly RunApplicant[];
};

/** A class to come, and the classes of the past wave that taught the same. */
export type ComingClass = { readonly id: string; readonly seats: number; readonly like: readonly string[]; readonly reserves: readonly Reserve[]; readonly minimumScore?: number };

/** People of last time as they would ask now, and what each would score in any of the classes. */
export function likeLastTime(past: PastWave, classes: readonly ComingClass[]) {
  const tested = past.applicants.filter(({ scores }) => Object.keys(scores).length > 0);
  const people = tested.map((one, at) => translated(one, classes, at)).filter(({ choices }) => choices.length > 0);
  const averages = new Map(classes.map(({ id }) => [id, averageOf(people.flatMap(({ scores }) => scores[id] ?? []))]));
  return { people, scoresOf: (one: RunApplicant, id: string): number => one.scores[id] ?? supposed(one, id, averages) };
}

/** Wishes and scores under the names of the classes to come; where several teach the same, people spread over them. */
function translated(one: RunApplicant, classes: readonly ComingClass[], at: number): RunApplicant {
  const scores: Record<string, number> = {};
  const choices: string[] = [];
  for (const old of one.choices) {
    const alike = classes.filter(({ id, like }) => like.includes(old) && !choices.includes(id));
    const now = alike[at % Math.max(1, alike.length)];
    const score = one.scores[old];
    if (!now || score === undefined) continue;
    choices.push(now.id);
    scores[now.id] = score;
  }
  return { id: one.id, choices, scores, traits: one.traits };
}

/** Where somebody never asked: as far above or below that class's average as they were at their own. */
function supposed(one: RunApplicant, id: string, averages: ReadonlyMap<string, number>): number {
  const apart = averageOf(Object.entries(one.scores).map(([own, score]) => score - (averages.get(own) ?? score)));
  return Math.min(10_000, Math.max(0, Math.round((averages.get(id) ?? 0) + apart)));
}

const averageOf = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length);
