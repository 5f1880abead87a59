import type { Forecast } from './forecast.ts';

/** From 0 to 1: the share of people like those of last time who would get one of the seats, and the range in eight of ten repetitions. */
export type Chance = { readonly middle: number; readonly low: number; readonly high: number };

/** The chance of getting any of these classes, for somebody whose score nobody knows yet; undefined when none of them has a past. */
export function chanceOf({ classes, needed, people }: Forecast, wishes: readonly string[]): Chance | undefined {
  const at = wishes.map((wish) => classes.indexOf(wish)).filter((index) => index >= 0);
  if (at.length === 0) return undefined;
  const shares = needed.map((scores) => people.reduce((sum, person) => sum + seatShare(person, scores, at), 0) / people.length).sort((one, other) => one - other);
  const rank = (part: number): number => shares[Math.round(part * (shares.length - 1))]!;
  return { middle: shares.reduce((sum, share) => sum + share, 0) / shares.length, low: rank(0.1), high: rank(0.9) };
}

/** 1 for a seat, a half where the draw would decide. */
function seatShare(person: readonly number[], needed: readonly number[], at: readonly number[]): number {
  let best = 0;
  for (const index of at) {
    if (person[index]! > needed[index]!) return 1;
    if (person[index] === needed[index]) best = 0.5;
  }
  return best;
}

export type Advice = { readonly add: readonly string[]; readonly chance: Chance };

/** Which classes to add to the wishes, up to the number allowed, so that the chance grows most; undefined when nothing helps by a tenth or more. */
export function adviceFor(forecast: Forecast, wishes: readonly string[], open: readonly string[], most: number): Advice | undefined {
  const before = chanceOf(forecast, wishes)?.middle ?? 0;
  const add: string[] = [];
  while (wishes.length + add.length < most) {
    const next = bestOf(forecast, [...wishes, ...add], open);
    if (next === undefined) break;
    add.push(next);
  }
  const chance = add.length > 0 ? chanceOf(forecast, [...wishes, ...add]) : undefined;
  return chance && chance.middle - before >= worthSaying ? { add, chance } : undefined;
}

const worthSaying = 0.1;

function bestOf(forecast: Forecast, wishes: readonly string[], open: readonly string[]): string | undefined {
  const now = chanceOf(forecast, wishes)?.middle ?? 0;
  let best: { readonly id: string; readonly middle: number } | undefined;
  for (const id of forecast.classes) {
    if (wishes.includes(id) || !open.includes(id)) continue;
    const { middle } = chanceOf(forecast, [...wishes, id])!;
    if (middle > (best?.middle ?? now + smallest)) best = { id, middle };
  }
  return best?.id;
}

const smallest = 0.02;

/** Two of three such people would get nothing. */
export const isRisky = ({ middle }: Chance): boolean => middle < 1 / 3;
