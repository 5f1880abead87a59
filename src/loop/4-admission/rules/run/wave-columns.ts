import { lotteryNumbers } from './lottery-number.ts';
import { traitMask } from './reserve-seats.ts';
import { byId, type RunApplicant, type RunClass, type RunInput } from './run-input.ts';

/**
 * A wave as columns of numbers: 5 million wishes as objects would need a gigabyte, as columns they need 60 MB. Applicants are numbered in
 * the order of their ids, so that a number stands for the last tie-break too.
 */
export type WaveColumns = {
  /** Seats of each class. */
  readonly seats: Int32Array;
  /** Reserved seats of each class, per trait it reserves for: the place in the list is the bit in a mask. */
  readonly reserved: readonly (readonly number[])[];
  /** The wishes of applicant a are those from first[a] up to first[a + 1]; applicants + 1 entries. */
  readonly first: Int32Array;
  /** Three words a wish: class, score (hundredths; above `holding` for a seat held), mask of the traits that count there. */
  readonly wishes: Int32Array;
  /** Each applicant's number, larger first among equal scores. */
  readonly lottery: Float64Array;
};

export const wordsPerWish = 3;
/** Added to the score at a seat somebody holds in an upgrade round: above every score, and told apart from them. */
export const holding = 0x0800_0000;

/** The columns of a checked input, with the applicants in the order the columns number them. */
export function columnsOf(input: RunInput): { readonly columns: WaveColumns; readonly applicants: readonly RunApplicant[] } {
  const applicants = inOrderOfId(input.applicants);
  const draw = lotteryNumbers(input.seed ?? '');
  const first = new Int32Array(applicants.length + 1);
  applicants.forEach(({ choices }, at) => { first[at + 1] = first[at]! + choices.length; });
  return {
    applicants,
    columns: {
      seats: Int32Array.from(input.classes, ({ seats }) => Math.min(seats, applicants.length)),
      reserved: input.classes.map(({ reserves }) => reserves.map(({ seats }) => Math.min(seats, applicants.length))),
      first,
      wishes: wishesOf(applicants, input.classes, first.at(-1)!),
      lottery: Float64Array.from(applicants, ({ id, lottery }) => lottery ?? draw(id)),
    },
  };
}

function wishesOf(applicants: readonly RunApplicant[], classes: readonly RunClass[], count: number): Int32Array {
  const numbers = new Map(classes.map(({ id }, at) => [id, at]));
  const wishes = new Int32Array(count * wordsPerWish);
  let at = 0;
  for (const { choices, holds } of applicants) {
    for (const choice of choices) {
      const number = numbers.get(choice.class);
      if (number === undefined) throw new Error(`Class ${choice.class} is not part of the run: check its input first`);
      wishes[at] = number;
      wishes[at + 1] = choice.score + (choice.class === holds ? holding : 0);
      wishes[at + 2] = traitMask(classes[number]!.reserves, choice.traits);
      at += wordsPerWish;
    }
  }
  return wishes;
}

/** Sorted by id; a list that is in order already, as a register gives it, is not copied. */
function inOrderOfId(applicants: readonly RunApplicant[]): readonly RunApplicant[] {
  const isInOrder = applicants.every((one, at) => at === 0 || applicants[at - 1]!.id < one.id);
  return isInOrder ? applicants : [...applicants].sort(byId);
}
