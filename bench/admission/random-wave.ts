import { createRandom } from '../../src/kernel/random.ts';
import type { RunApplicant, RunClass } from '../../src/loop/4-admission/rules/run/run-input.ts';
import { wordsPerWish, type WaveColumns } from '../../src/loop/4-admission/rules/run/wave-columns.ts';

/** Four reserves that overlap: who has each trait (of a hundred), and how many of a class's 16 seats it has. */
const reserves = [{ trait: 'disability', per100: 5, seats: 1 }, { trait: 'women', per100: 35, seats: 5 }, { trait: 'poor-household', per100: 25, seats: 3 }, { trait: 'home-district', per100: 40, seats: 4 }];
const [choices, seats, seatsPerApplicant] = [5, 16, 0.8];

export type RandomWave = {
  readonly columns: WaveColumns;
  readonly classes: readonly RunClass[];
  /** One at a time: a million as objects would be a gigabyte. */
  readonly applicants: Iterable<RunApplicant>;
  readonly idOf: (person: number) => string;
};

/** A wave as columns: five different classes each, scores of one person near each other, numbers of the draw as a seed would give them. */
export function randomWave(people: number): RandomWave {
  const random = createRandom(`admission:${people}`);
  const count = Math.round((people * seatsPerApplicant) / seats);
  const first = Int32Array.from({ length: people + 1 }, (_, person) => person * choices);
  const wishes = new Int32Array(people * choices * wordsPerWish);
  const lottery = Float64Array.from({ length: people }, () => random.integer(2 ** 32) * 2 ** 20 + random.integer(2 ** 20));
  for (let person = 0; person < people; person += 1) {
    const skill = random.integer(10_001);
    const mask = reserves.reduce((sum, { per100 }, bit) => (random.integer(100) < per100 ? sum | (1 << bit) : sum), 0);
    const chosen = new Set<number>();
    while (chosen.size < choices) chosen.add(random.integer(count));
    let at = first[person]! * wordsPerWish;
    for (const of of chosen) {
      wishes.set([of, Math.min(10_000, Math.max(0, skill + random.integer(2001) - 1000)), mask], at);
      at += wordsPerWish;
    }
  }
  const columns = { seats: new Int32Array(count).fill(seats), reserved: Array.from({ length: count }, () => reserves.map((one) => one.seats)), first, wishes, lottery };
  const idOf = (person: number): string => `G3-${String(person).padStart(7, '0')}`;
  const classes = Array.from({ length: count }, (_, at) => ({ id: `class-${at}`, seats, reserves }));
  return { columns, classes, idOf, applicants: { [Symbol.iterator]: () => applicantsOf(columns, idOf) } };
}

function* applicantsOf({ first, wishes, lottery }: WaveColumns, idOf: (person: number) => string): Generator<RunApplicant> {
  for (let person = 0; person < lottery.length; person += 1) {
    const wished = Array.from({ length: first[person + 1]! - first[person]! }, (_, at) => {
      const [of, score, mask] = wishes.subarray((first[person]! + at) * wordsPerWish) as unknown as [number, number, number];
      return { class: `class-${of}`, score, traits: reserves.filter((__, bit) => mask & (1 << bit)).map(({ trait }) => trait) };
    });
    yield { id: idOf(person), lottery: lottery[person]!, choices: wished };
  }
}
