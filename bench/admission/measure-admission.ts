import { checkPlaces } from '../../src/loop/4-admission/rules/run/check-places.ts';
import { deferredAcceptance } from '../../src/loop/4-admission/rules/run/deferred-acceptance.ts';
import { lotteryNumbers } from '../../src/loop/4-admission/rules/run/lottery-number.ts';
import type { Place } from '../../src/loop/4-admission/rules/run/run-input.ts';
import { wordsPerWish, type WaveColumns } from '../../src/loop/4-admission/rules/run/wave-columns.ts';
import type { Figure } from '../report.ts';
import { randomWave, type RandomWave } from './random-wave.ts';
import { textbook } from './textbook.ts';

/**
 * The seats of a wave: five choices, 16 seats a class, 0.8 seats an applicant, four reserves that overlap. Timed is the engine from columns of
 * numbers in memory to everybody's place: ordering, choosing, displacing. Drawing the lottery numbers is timed apart, and so is the checker.
 */
export function measureAdmission(): Figure[] {
  return [10_000, 100_000, 1_000_000].flatMap((people) => measureWave(people, people < 1_000_000 ? 15 : 5));
}

function measureWave(people: number, runs: number): Figure[] {
  const name = `${people.toLocaleString('en')} applicants`;
  const wave = randomWave(people);
  const placed = measured(runs, () => deferredAcceptance(wave.columns).wishOf);
  const memory = process.memoryUsage().rss;
  const read = measured(runs, () => readOnce(wave.columns));
  const plain = measured(1, () => textbook(wave.columns));
  if (placed.value.some((wish, person) => wish !== plain.value[person])) throw new Error(`${name}: the engine and the textbook disagree`);
  const checked = measured(1, () => checkPlaces(wave, placesOf(wave, placed.value)));
  if (checked.value.length > 0) throw new Error(`${name}: ${JSON.stringify(checked.value[0])}`);
  const drawn = measured(1, () => drawAll(wave, people));
  return [
    { what: `${name}: placed, least and median of ${runs} runs; least processor time`, value: `${took(placed.least)}, ${took(placed.median)}; ${took(placed.processor)}` },
    { what: `${name}: the input read once; placing takes`, value: `${took(read.least)}; ${ratio(placed.least, read.least)}` },
    { what: `${name}: a plain textbook implementation, the same result; it takes`, value: `${took(plain.least)}; ${ratio(plain.least, placed.least)}` },
    { what: `${name}: the result certified by the checker`, value: took(checked.least) },
    { what: `${name}: lottery numbers drawn from a seed`, value: took(drawn.least) },
    { what: `${name}: memory of the whole process after placing`, value: `${Math.round(memory / 2 ** 20)} MB` },
  ];
}

function measured<Value>(runs: number, work: () => Value): { readonly value: Value; readonly least: number; readonly median: number; readonly processor: number } {
  const times: number[] = [];
  let processor = Infinity;
  let value: Value | undefined;
  for (let run = 0; run < runs; run += 1) {
    const [began, used] = [performance.now(), process.cpuUsage()];
    value = work();
    times.push(performance.now() - began);
    processor = Math.min(processor, process.cpuUsage(used).user / 1000);
  }
  times.sort((one, other) => one - other);
  return { value: value as Value, least: times[0]!, median: times[runs >> 1]!, processor };
}

function readOnce({ wishes, lottery }: WaveColumns): number {
  let sum = 0;
  for (let at = 0; at < wishes.length; at += 1) sum = (sum + wishes[at]!) | 0;
  for (let person = 0; person < lottery.length; person += 1) sum += lottery[person]!;
  return sum;
}

function* placesOf({ columns: { first, wishes }, idOf }: RandomWave, wishOf: Int32Array): Generator<Place> {
  for (let person = 0; person < wishOf.length; person += 1) {
    const wish = wishOf[person]!;
    yield { applicant: idOf(person), class: wish === first[person + 1] ? null : `class-${wishes[wish * wordsPerWish]}` };
  }
}

function drawAll({ idOf }: RandomWave, people: number): number {
  const draw = lotteryNumbers('5'.repeat(64));
  let largest = 0;
  for (let person = 0; person < people; person += 1) largest = Math.max(largest, draw(idOf(person)));
  return largest;
}

const took = (milliseconds: number): string => (milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(2)} s`);
const ratio = (one: number, other: number): string => `${(one / other).toFixed(one / other < 100 ? 1 : 0)} ×`;
