import { expect, test } from 'vitest';
import { createRandom } from '#kernel/random';
import { isRisky, readOdds } from './chance.ts';
import { forecast, repetitions, type Forecast } from './forecast.ts';
import { fractionOf } from './in-words.ts';
import { likeLastTime, type ComingClass, type PastWave } from './like-last-time.ts';

const reserves = [{ trait: 'disability', seats: 1 }];
const welding: ComingClass = { id: 'welding', seats: 4, like: ['smaw-a', 'smaw-b'], reserves: [] };
const sewing: ComingClass = { id: 'sewing', seats: 4, like: ['garment'], reserves: [] };
const painting: ComingClass = { id: 'painting', seats: 4, like: [], reserves: [] };
const asked = (id: string, of: string, score: number) => ({ id, choices: [{ class: of, score, traits: [] as string[] }] });

/** Twenty who asked for welding, five who asked for sewing, all with different scores. */
const past: PastWave = {
  label: 'Gelombang 2', minimumScore: 5_000,
  applicants: [
    ...Array.from({ length: 20 }, (_, at) => asked(`w${at}`, at % 2 ? 'smaw-a' : 'smaw-b', 6_000 + at * 100)),
    ...Array.from({ length: 5 }, (_, at) => asked(`g${at}`, 'garment', 6_000 + at * 100)),
    { id: 'absent', choices: [] },
  ],
};
const classes = [welding, sewing, painting];
const chanceOf = (of: Forecast, wishes: readonly string[]) => readOdds(of).chanceOf(wishes);
const adviceFor = (of: Forecast, wishes: readonly string[], open: readonly string[], most: number) => readOdds(of).adviceFor(wishes, open, most);
const made = forecast(past, { classes, applicants: 0 }, 'wave-3')!;

test('who was tested last time asks again; who stayed away, and a class without a past, say nothing', () => {
  expect(made.from).toEqual({ label: 'Gelombang 2', tested: 25 });
  expect(made.classes).toEqual(['welding', 'sewing']);
  expect([made.needed.length, made.people.length]).toEqual([repetitions, 25]);
  expect(chanceOf(made, ['painting'])).toBeUndefined();
});

test('four seats for twenty give about one in five, and the range holds the middle', () => {
  const chance = chanceOf(made, ['welding'])!;
  expect(chance.middle).toBeGreaterThan(0.12);
  expect(chance.middle).toBeLessThan(0.32);
  expect(chance.low).toBeLessThanOrEqual(chance.middle);
  expect(chance.high).toBeGreaterThanOrEqual(chance.middle);
  expect(isRisky(chance)).toBe(true);
});

test('a class that fewer ask for is worth adding, and adding a wish never lowers the chance', () => {
  const alone = chanceOf(made, ['welding'])!.middle;
  const advice = adviceFor(made, ['welding'], ['welding', 'sewing', 'painting'], 3)!;
  expect(advice.add).toEqual(['sewing']);
  expect(advice.chance.middle).toBeGreaterThan(alone + 0.1);
  for (const wishes of [['welding'], ['sewing']]) expect(chanceOf(made, ['welding', 'sewing'])!.middle).toBeGreaterThanOrEqual(chanceOf(made, wishes)!.middle);
  expect(adviceFor(made, ['welding'], ['welding'], 3)).toBeUndefined();
  expect(adviceFor(made, ['welding', 'sewing', 'painting'], ['welding', 'sewing'], 3)).toBeUndefined();
});

test('where somebody never asked, they are supposed as far from the average as elsewhere, give or take what one person’s scores differed last time', () => {
  const both = (at: number, other: number) => ({ id: `p${at}`, choices: [{ class: 'smaw-a', score: 6_000 + at * 100, traits: [] }, { class: 'garment', score: 6_000 + other * 100, traits: [] }] });
  const supposed = (other: (at: number) => number): number[] => {
    const { people, scoreOf } = likeLastTime({ ...past, applicants: [...Array.from({ length: 20 }, (_, at) => both(at, other(at))), ...past.applicants.slice(0, 20)] }, classes, createRandom('x'));
    return people.slice(20).map((one) => scoreOf(one, 'sewing'));
  };
  const rising = (scores: readonly number[]): boolean => scores.every((score, at) => at === 0 || score > scores[at - 1]!);
  expect(rising(supposed((at) => at))).toBe(true);
  expect(rising(supposed((at) => (at * 7) % 20))).toBe(false);
});

test('the same past and seed give the same forecast, another seed another one', () => {
  expect(forecast(past, { classes, applicants: 0 }, 'wave-3')).toEqual(made);
  expect(forecast(past, { classes, applicants: 0 }, 'wave-4')!.needed).not.toEqual(made.needed);
});

test('more applicants than last time lower the chance', () => {
  const crowded = forecast(past, { classes, applicants: 100 }, 'wave-3')!;
  expect(chanceOf(crowded, ['welding'])!.middle).toBeLessThan(chanceOf(made, ['welding'])!.middle / 2);
});

test('where seats stayed free the lowest score is enough, but not less', () => {
  const roomy = forecast({ ...past, applicants: past.applicants.slice(20, 22) }, { classes, applicants: 0 }, 'x')!;
  expect(chanceOf(roomy, ['sewing'])!.middle).toBe(1);
  const low = forecast({ ...past, applicants: [asked('a', 'garment', 4_000)] }, { classes, applicants: 0 }, 'x')!;
  expect(chanceOf(low, ['sewing'])!.middle).toBe(0);
});

test('reserved seats are filled as the rule says: whoever has no such trait needs an open seat', () => {
  const reserved = forecast({ ...past, applicants: past.applicants.map((one, at) => (at === 0 ? { ...one, choices: one.choices.map((choice) => ({ ...choice, traits: ['disability'] })) } : one)) }, { classes: [{ ...welding, reserves }], applicants: 0 }, 'x')!;
  expect(chanceOf(reserved, ['welding'])!.middle).toBeLessThan(0.32);
});

test('a wave nobody was tested in, or that taught nothing alike, gives no forecast', () => {
  expect(forecast({ ...past, applicants: [] }, { classes, applicants: 0 }, 'x')).toBeUndefined();
  expect(forecast(past, { classes: [painting], applicants: 0 }, 'x')).toBeUndefined();
});

test('chances are said as people say them', () => {
  expect(fractionOf(0.21)).toEqual({ part: 1, of: 5 });
  expect(fractionOf(0.52)).toEqual({ part: 1, of: 2 });
  expect(fractionOf(0.001)).toEqual({ part: 1, of: 20, bound: 'less' });
  expect(fractionOf(1)).toEqual({ part: 9, of: 10, bound: 'more' });
});
