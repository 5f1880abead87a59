import type { ClassList } from './class-list.ts';
import { fullScore, type RunChoice } from './run-input.ts';
import type { Change, ChoiceFact, Seat } from './run-result.ts';

/** A wish that the run did not look at: a part of the test was missed (no score), or the score is under the minimum. */
export type LeftOut = {
  readonly class: string;
  /** 1 for the first of all wishes of the person. */
  readonly choice: number;
  readonly traits: readonly string[];
  readonly score?: number;
  readonly minimum?: number;
};

export type Wish = (RunChoice & { readonly minimum?: undefined }) | LeftOut;
export type Placement = { readonly class: string; readonly choice: number; readonly score: number; readonly seat: Seat };

/** What may be asked about one person and a class of the run. */
export type Asked = {
  readonly listOf: (id: string) => ClassList;
  readonly maskAt: (wish: Wish) => number;
  /** Whether the person would come before that holder at an equal score. */
  readonly isLuckier: (holder: number) => boolean;
  readonly freeClasses: readonly string[];
};

/** How each wish came out, and what alone would have given a better place. */
export function explain(wishes: readonly Wish[], placement: Placement | undefined, asked: Asked): { choices: ChoiceFact[]; changes: Change[] } {
  const choices: ChoiceFact[] = [];
  const changes: Change[] = [];
  for (const [at, wish] of wishes.entries()) {
    const place = { class: wish.class, choice: at + 1 };
    if (placement && at + 1 > placement.choice) choices.push({ ...place, outcome: 'placed-at-better-choice' });
    else if (placement?.choice === at + 1) choices.push({ ...place, outcome: 'admitted', score: placement.score, seat: placement.seat });
    else choices.push({ ...place, ...refusal(wish, asked, changes) });
  }
  // Another order of the same wishes never helps; another class with free seats does.
  if (!placement) changes.push(...asked.freeClasses.filter((id) => !wishes.some((wish) => wish.class === id)).map((id) => ({ kind: 'choice', class: id }) as const));
  return { choices, changes };
}

type Refusal = ChoiceFact extends infer Fact ? (Fact extends ChoiceFact ? Omit<Fact, 'class' | 'choice'> : never) : never;

function refusal(wish: Wish, asked: Asked, changes: Change[]): Refusal {
  const { score, minimum = 0 } = wish;
  if (score === undefined) return { outcome: 'no-score' };
  const pivot = asked.listOf(wish.class).free > 0 ? undefined : asked.listOf(wish.class).pivotOf(asked.maskAt(wish));
  if (pivot?.score === score) {
    if (score < fullScore) changes.push({ kind: 'score', class: wish.class, needed: score + 1, missing: 1 });
    return { outcome: 'lost-draw', score };
  }
  const needed = neededScore(wish, pivot, asked);
  if (needed !== undefined) changes.push({ kind: 'score', class: wish.class, needed, missing: needed - score });
  if (score < minimum) return { outcome: 'below-minimum', score, minimum, missing: minimum - score };
  return needed === undefined ? { outcome: 'out-of-reach', score } : { outcome: 'below-cut-off', score, needed, missing: needed - score };
}

/**
 * The smallest score at this class that would have given the seat, had all else stayed. It is exact: were the run repeated with it and
 * the class refused again, the run would be the old one, in which the class's own rule would now choose this person.
 */
function neededScore({ class: id, minimum = 0 }: Wish, pivot: { readonly person: number; readonly score: number } | undefined, { listOf, isLuckier }: Asked): number | undefined {
  if (listOf(id).free > 0) return minimum;
  if (!pivot) return undefined;
  const needed = Math.max(minimum, isLuckier(pivot.person) ? pivot.score : pivot.score + 1);
  return needed <= fullScore ? needed : undefined;
}
