import { mostCountedTraits, reserveSeats, type ReserveSeats } from './reserve-seats.ts';
import { wordsPerWish, type WaveColumns } from './wave-columns.ts';

/**
 * The state of every class of a run in one array, one contiguous block a class, so that asking a class touches few pages of memory:
 *
 *     held | room | kind | best score refused, per type of people | room + 1 places of (score, person, mask) in order of merit
 *
 * `room` is the seats, or the wishes for the class if those are fewer. Classes that reserve the same seats are of one kind. The types are
 * the masks of up to 8 traits; a class with more keeps none. One place more than the room is where somebody stands while a choice is made.
 */
export type ClassBlocks = {
  readonly words: Int32Array;
  /** Where the block of each class begins. */
  readonly start: Int32Array;
  readonly kinds: readonly Kind[];
};

/** What classes that reserve the same seats share: the counters, how many types of people they tell apart, where the first place begins. */
export type Kind = { readonly reserves: ReserveSeats; readonly types: number; readonly places: number };

export const [heldWord, roomWord, kindWord, refusedWord] = [0, 1, 2, 3];
export const wordsPerPlace = 3;

export function classBlocks({ seats, reserved, wishes }: WaveColumns): ClassBlocks {
  const wanted = new Int32Array(seats.length);
  for (let at = 0; at < wishes.length; at += wordsPerWish) wanted[wishes[at]!]! += 1;
  const kinds: Kind[] = [];
  const kindOf = kindNumbers(kinds);
  const start = new Int32Array(seats.length + 1);
  const kindOfClass = reserved.map(kindOf);
  const roomOf = (of: number): number => Math.min(seats[of]!, wanted[of]!);
  for (let of = 0; of < seats.length; of += 1) start[of + 1] = start[of]! + kinds[kindOfClass[of]!]!.places + (roomOf(of) + 1) * wordsPerPlace;

  const words = new Int32Array(start.at(-1)!);
  for (let of = 0; of < seats.length; of += 1) {
    const [at, kind] = [start[of]!, kindOfClass[of]!];
    words[at + roomWord] = roomOf(of);
    words[at + kindWord] = kind;
    words.fill(-1, at + refusedWord, at + kinds[kind]!.places);
  }
  return { words, start, kinds };
}

function kindNumbers(kinds: Kind[]): (reserved: readonly number[]) => number {
  const known = new Map<string, number>();
  return (reserved) => {
    const name = reserved.join(' ');
    const old = known.get(name);
    if (old !== undefined) return old;
    const types = reserved.length <= mostCountedTraits ? 1 << reserved.length : 0;
    known.set(name, kinds.length);
    return kinds.push({ reserves: reserveSeats(reserved), types, places: refusedWord + types }) - 1;
  };
}
