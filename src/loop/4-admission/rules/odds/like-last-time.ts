import type { Random } from '#kernel/random';
import type { Reserve, RunChoice } from '../run/run-input.ts';

/** Somebody tested in a wave that is over: every wish with its score, also where it was under the minimum. */
export type PastApplicant = { readonly id: string; readonly choices: readonly RunChoice[] };
export type PastWave = { readonly label: string; readonly minimumScore: number; readonly applicants: readonly PastApplicant[] };

/** A class to come, and the classes of the past wave that taught the same. */
export type ComingClass = { readonly id: string; readonly seats: number; readonly like: readonly string[]; readonly reserves: readonly Reserve[] };

/** People of last time as they would ask now, and what each would score in any of the classes. */
export function likeLastTime(past: PastWave, classes: readonly ComingClass[], random: Random) {
  const people = past.applicants.map((one, at) => ({ id: one.id, choices: translated(one, classes, at) })).filter(({ choices }) => choices.length > 0);
  const averages = new Map(classes.map(({ id }) => [id, averageOf(people.flatMap(({ choices }) => choices.filter((choice) => choice.class === id).map(({ score }) => score)))]));
  const swings = people.flatMap((one) => swingsOf(one, averages));
  const suppose = (one: PastApplicant, id: string): number => Math.max(0, Math.round(averages.get(id)! + apartOf(one, averages) + (swings.length > 0 ? random.pick(swings) : 0)));
  return { people, scoreOf: (one: PastApplicant, id: string): number => one.choices.find((choice) => choice.class === id)?.score ?? suppose(one, id) };
}

type Averages = ReadonlyMap<string, number>;

/** How far above or below the averages of their own classes somebody is. */
const apartOf = ({ choices }: PastApplicant, averages: Averages): number => averageOf(choices.map(({ class: of, score }) => score - averages.get(of)!));

/** How one person's scores differ from class to class, for those who have several: an interview goes better here than there. */
function swingsOf(one: PastApplicant, averages: Averages): number[] {
  const { length } = one.choices;
  if (length < 2) return [];
  const apart = apartOf(one, averages);
  // A few scores lie nearer to their own average than to the true one.
  return one.choices.map(({ class: of, score }) => (score - averages.get(of)! - apart) * Math.sqrt(length / (length - 1)));
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

const averageOf = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length);
