import { holding, wordsPerWish, type WaveColumns } from './wave-columns.ts';

const shelves = 4096;

/**
 * The applicants, higher mean scores first. Whoever asks first changes nothing in the result; but the strong find their seats at once and are
 * not pushed out later, which spares two displacements of three. Sorted roughly, by counting: linear time.
 */
export function askingOrder({ first, wishes }: WaveColumns): Int32Array {
  const applicants = first.length - 1;
  const mean = new Float64Array(applicants);
  let [lowest, highest] = [Infinity, -Infinity];
  for (let person = 0, at = 0; person < applicants; person += 1) {
    const end = first[person + 1]! * wordsPerWish;
    let sum = 0;
    for (let from = at; from < end; from += wordsPerWish) sum += wishes[from + 1]! & (holding - 1);
    mean[person] = end > at ? (sum * wordsPerWish) / (end - at) : 0;
    at = end;
    if (mean[person]! < lowest) lowest = mean[person]!;
    if (mean[person]! > highest) highest = mean[person]!;
  }
  return byShelf(mean, (shelves - 1) / Math.max(1, highest - lowest), highest);
}

function byShelf(mean: Float64Array, scale: number, highest: number): Int32Array {
  const next = new Int32Array(shelves + 1);
  const shelf = new Uint16Array(mean.length);
  for (let person = 0; person < mean.length; person += 1) {
    shelf[person] = (highest - mean[person]!) * scale;
    next[shelf[person]! + 1]! += 1;
  }
  for (let of = 0; of < shelves; of += 1) next[of + 1]! += next[of]!;
  const order = new Int32Array(mean.length);
  for (let person = 0; person < mean.length; person += 1) {
    const of = shelf[person]!;
    order[next[of]!] = person;
    next[of]! += 1;
  }
  return order;
}
