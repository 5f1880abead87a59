import { compareMatches, type Ranked } from './coverage.ts';

/** Unit → places in a list of those who have or want it. */
export type Postings = ReadonlyMap<string, readonly number[]>;

export function postingsOf(lists: readonly (readonly string[])[]): Postings {
  const postings = new Map<string, number[]>();
  for (const [at, units] of lists.entries()) {
    for (const unit of new Set(units)) {
      const places = postings.get(unit);
      if (places) places.push(at);
      else postings.set(unit, [at]);
    }
  }
  return postings;
}

/** The best k, kept in order while the others pass by. */
export class Best {
  readonly kept: Ranked[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  offer(ranked: Ranked): void {
    const last = this.kept.at(-1);
    if (this.kept.length >= this.#most && (!last || compareMatches(ranked, last) >= 0)) return;
    const at = this.kept.findIndex((kept) => compareMatches(ranked, kept) < 0);
    this.kept.splice(at < 0 ? this.kept.length : at, 0, ranked);
    if (this.kept.length > this.#most) this.kept.pop();
  }
}
