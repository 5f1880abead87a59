import { wordsPerWish, type WaveColumns } from '../../src/loop/4-admission/rules/run/wave-columns.ts';

type Asking = { readonly person: number; readonly score: number; readonly mask: number };

/**
 * The same rule as a textbook would write it: a queue, a list for each class, sorted and matched anew at every question. It is what the engine's
 * time is compared with, and gives the wish at which each applicant has a seat, as the engine does.
 */
export function textbook({ seats, reserved, first, wishes, lottery }: WaveColumns): Int32Array {
  const held: Asking[][] = Array.from(seats, () => []);
  const wishOf = first.slice(0, -1);
  const queue = Array.from(lottery, (_, person) => person).reverse();
  const before = (one: Asking, other: Asking): number => other.score - one.score || lottery[other.person]! - lottery[one.person]! || one.person - other.person;
  for (let person = queue.pop(); person !== undefined; person = queue.pop()) {
    if (wishOf[person] === first[person + 1]) continue;
    const [of, score, mask] = wishes.subarray(wishOf[person]! * wordsPerWish) as unknown as [number, number, number];
    const asking = [...held[of]!, { person, score, mask }].sort(before);
    held[of] = choose(asking, seats[of]!, reserved[of]!);
    for (const refused of asking.filter((one) => !held[of]!.includes(one))) {
      wishOf[refused.person]! += 1;
      queue.push(refused.person);
    }
  }
  return wishOf;
}

function choose(asking: readonly Asking[], seats: number, reserved: readonly number[]): Asking[] {
  const places = reserved.flatMap((count, bit) => Array<number>(count).fill(bit));
  const sitting = new Map<number, Asking>();
  const seat = (one: Asking, tried: Set<number>): boolean => places.some((bit, at) => {
    if (tried.has(at) || !(one.mask & (1 << bit))) return false;
    tried.add(at);
    const holder = sitting.get(at);
    if (holder && !seat(holder, tried)) return false;
    sitting.set(at, one);
    return true;
  });
  const onReserve = asking.filter((one) => seat(one, new Set()));
  const open = asking.filter((one) => !onReserve.includes(one)).slice(0, seats - onReserve.length);
  return [...onReserve, ...open];
}
