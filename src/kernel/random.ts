import { sha256Words } from './sha256.ts';

/** Chance that can be told again: the same seed gives the same sequence on every machine. */
export type Random = {
  /** At least 0 and below 1, in steps of 2⁻³². */
  readonly next: () => number;
  /** A whole number from 0 to `below` − 1, all equally likely. */
  readonly integer: (below: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** A new list; the given one stays as it is. */
  readonly shuffle: <Item>(items: readonly Item[]) => Item[];
};

const range = 0x1_0000_0000;

/** Small Fast Counter (sfc32) started from the SHA-256 of a text. For samples and draws that anyone may repeat, never for secrets. */
export function createRandom(seed: string): Random {
  const word = generator(seed);
  const integer = (below: number): number => {
    if (!Number.isInteger(below) || below < 1 || below > range) throw new Error(`No whole number below ${below}`);
    const fair = range - (range % below);
    for (;;) {
      const drawn = word();
      if (drawn < fair) return drawn % below;
    }
  };
  return {
    next: () => word() / range,
    integer,
    pick: <Item>(items: readonly Item[]): Item => items[integer(items.length)] as Item,
    shuffle: (items) => shuffled(items, integer),
  };
}

function shuffled<Item>(items: readonly Item[], integer: (below: number) => number): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = integer(last + 1);
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}

function generator(seed: string): () => number {
  let [a, b, c] = sha256Words(seed) as unknown as [number, number, number];
  let counter = 1;
  return () => {
    const drawn = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return drawn >>> 0;
  };
}
