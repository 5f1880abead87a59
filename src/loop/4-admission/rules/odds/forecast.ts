import { createRandom, type Random } from '#kernel/random';
import { runAdmission } from '../run/run-admission.ts';
import type { RunApplicant, RunClass } from '../run/run-input.ts';
import { likeLastTime, type ComingClass, type PastWave } from './like-last-time.ts';

/** What a simulation keeps of a wave to come: for each repetition the score that was just enough in each class, and how people scored. */
export type Forecast = {
  /** Where it comes from, as people are told: the wave before and how many were tested in it. */
  readonly from: { readonly label: string; readonly tested: number };
  readonly classes: readonly string[];
  /** By repetition and class, in hundredths: whoever has more gets an open seat, whoever has as much may. Where seats stayed free, just under the lowest score allowed. */
  readonly needed: readonly (readonly number[])[];
  /** By person and class: the scores of people tested last time, as they would count here. */
  readonly people: readonly (readonly number[])[];
};

type Coming = { readonly classes: readonly ComingClass[]; /** Applications there are already: there will not be fewer. */ readonly applicants: number };

export const repetitions = 100;
const mostPeople = 200;

/**
 * Plays a wave a hundred times before it happens: people drawn from those who came last time ask again, and the rule of the run decides. The
 * same past and the same seed give the same forecast. Undefined where no class has a past.
 */
export function forecast(past: PastWave, { classes, applicants }: Coming, seed: string): Forecast | undefined {
  const { people, scoresOf } = likeLastTime(past, classes);
  const known = classes.filter(({ id }) => people.some(({ choices }) => choices.includes(id)));
  if (known.length === 0 || people.length === 0) return undefined;
  const random = createRandom(`odds:${seed}`);
  const crowd = Math.max(people.length, applicants);
  return {
    from: { label: past.label, tested: people.length },
    classes: known.map(({ id }) => id),
    needed: Array.from({ length: repetitions }, (_, at) => play(people, known, crowd, random, `${seed}:${at}`)),
    people: spread(people, mostPeople).map((one) => known.map(({ id }) => scoresOf(one, id))),
  };
}

/** One wave as it might come: the score that was just enough, class by class. */
function play(people: readonly RunApplicant[], classes: readonly RunClass[], crowd: number, random: Random, seed: string): number[] {
  const known = new Set(classes.map(({ id }) => id));
  const applicants = Array.from({ length: crowd }, (_, at): RunApplicant => {
    const one = random.pick(people);
    return { ...one, id: String(at), choices: one.choices.filter((id) => known.has(id)) };
  });
  const results = new Map(runAdmission({ classes, applicants, seed }).classes.map((one) => [one.class, one]));
  return classes.map(({ id, seats, minimumScore = 0 }) => {
    const { admitted, openCutOff, cutOff } = results.get(id)!;
    return admitted.length < seats ? minimumScore - 1 : openCutOff ?? cutOff ?? minimumScore;
  });
}

/** As many as asked for, evenly from the whole list. */
const spread = <Item>(items: readonly Item[], most: number): Item[] =>
  items.length <= most ? [...items] : Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)]!);
