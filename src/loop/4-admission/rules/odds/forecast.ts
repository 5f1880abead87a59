import { createRandom, type Random } from '#kernel/random';
import { classList } from '../run/class-list.ts';
import { deferredAcceptance } from '../run/deferred-acceptance.ts';
import type { RunApplicant, RunClass } from '../run/run-input.ts';
import { columnsOf } from '../run/wave-columns.ts';
import { likeLastTime, type ComingClass, type PastApplicant, type PastWave } from './like-last-time.ts';

/** What a simulation keeps of a wave to come: for each repetition the score that was just enough in each class, and how people scored. */
export type Forecast = {
  /** Where it comes from, as people are told: the wave before and how many were tested in it. */
  readonly from: { readonly label: string; readonly tested: number };
  readonly classes: readonly string[];
  /** By repetition and class, in hundredths: whoever has more gets a seat, whoever has as much may. Where seats stayed free, just under the lowest score allowed. */
  readonly needed: readonly (readonly number[])[];
  /** By person and class: the scores of people tested last time, as they would count here. */
  readonly people: readonly (readonly number[])[];
};

type Coming = { readonly classes: readonly ComingClass[]; /** Applications there are already: there will not be fewer. */ readonly applicants: number };

export const repetitions = 100;
const mostPeople = 200;
/** More than anybody can have. */
const outOfReach = 1_000_000;

/**
 * Plays a wave a hundred times before it happens: people drawn from those who came last time ask again, and the rule of the run decides. The
 * same past and the same seed give the same forecast. Undefined where no class has a past.
 */
export function forecast(past: PastWave, coming: Coming, seed: string): Forecast | undefined {
  const game = forecasting(past, coming, seed);
  for (let step = game.next(); ; step = game.next()) if (step.done) return step.value;
}

/** The same, game by game: whoever must let others work meanwhile may do so in between. */
export function* forecasting(past: PastWave, { classes, applicants }: Coming, seed: string): Generator<undefined, Forecast | undefined> {
  const random = createRandom(`odds:${seed}`);
  const { people, scoreOf } = likeLastTime(past, classes, random);
  const known = classes.filter(({ id }) => people.some(({ choices }) => choices.some((choice) => choice.class === id)));
  if (known.length === 0) return undefined;
  const crowd = Math.max(people.length, applicants);
  const needed: number[][] = [];
  while (needed.length < repetitions) {
    needed.push(play(people, known, { crowd, minimum: past.minimumScore }, random));
    yield;
  }
  return {
    from: { label: past.label, tested: people.length },
    classes: known.map(({ id }) => id),
    needed,
    people: spread(people, mostPeople).map((one) => known.map(({ id }) => scoreOf(one, id))),
  };
}

type Game = { readonly crowd: number; readonly minimum: number };

/** One wave as it might come: the score that was just enough, class by class, for somebody without any trait that seats are reserved for. */
function play(people: readonly PastApplicant[], classes: readonly RunClass[], { crowd, minimum }: Game, random: Random): number[] {
  const applicants = Array.from({ length: crowd }, (_, at): RunApplicant => ({
    id: String(at), lottery: random.integer(0x1_0000_0000), choices: random.pick(people).choices.filter(({ score }) => score >= minimum),
  }));
  const settled = deferredAcceptance(columnsOf({ classes, applicants }).columns);
  return classes.map((of, at) => {
    const { free, pivotOf } = classList(settled, at, of);
    return free > 0 ? minimum - 1 : pivotOf(0)?.score ?? outOfReach;
  });
}

/** As many as asked for, evenly from the whole list. */
const spread = <Item>(items: readonly Item[], most: number): Item[] =>
  items.length <= most ? [...items] : Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)]!);
